// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "changeDebtorTags",
  "texts": {
    "heading": {
      "nl": "Labels geven of wegnemen",
      "en": "Add or remove tags"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De labels zijn gewijzigd.",
      "en": "The tags have been changed."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "debtorIds",
      "label": {
        "nl": "Debiteuren",
        "en": "Debtors"
      },
      "control": "lookups",
      "missing": {
        "nl": "Kies de debiteuren.",
        "en": "Choose the debtors."
      },
      "required": true,
      "options": {
        "operation": "listDebtors",
        "value": "id",
        "label": [
          "number",
          "name"
        ]
      }
    },
    {
      "name": "giveTagIds",
      "label": {
        "nl": "Labels geven",
        "en": "Add tags"
      },
      "control": "lookups",
      "hint": {
        "nl": "Wie debiteuren met zo'n label ziet, ziet deze debiteuren meteen ook.",
        "en": "Whoever sees debtors with such a tag will see these debtors too, at once."
      },
      "options": {
        "operation": "listTags",
        "value": "id",
        "label": [
          "name"
        ]
      }
    },
    {
      "name": "takeTagIds",
      "label": {
        "nl": "Labels wegnemen",
        "en": "Remove tags"
      },
      "control": "lookups",
      "hint": {
        "nl": "Wie deze debiteuren alleen door zo'n label ziet, ziet ze meteen niet meer.",
        "en": "Whoever sees these debtors only through such a tag stops seeing them at once."
      },
      "options": {
        "operation": "listTags",
        "value": "id",
        "label": [
          "name"
        ]
      }
    }
  ]
};

/** `<loon-debtor-tags-form>`: Give tags to debtors, or take them. */
export class LoonDebtorTagsForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
changeDebtorTags P/debtor-tags bk
listDebtors G/debtors?q,tag,include,sort,limit,cursor
`;

}
