// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createDebtor",
  "texts": {
    "heading": {
      "nl": "Debiteur toevoegen",
      "en": "Add debtor"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De debiteur is toegevoegd.",
      "en": "The debtor has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Debiteurnummer",
        "en": "Debtor number"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een debiteurnummer in.",
        "en": "Enter a debtor number."
      },
      "required": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "name",
      "label": {
        "nl": "Debiteur",
        "en": "Debtor"
      },
      "control": "text",
      "missing": {
        "nl": "Vul de naam van de debiteur in.",
        "en": "Enter the debtor's name."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "firmId",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listFirms",
        "value": "id",
        "label": [
          "name"
        ]
      }
    },
    {
      "name": "tagIds",
      "label": {
        "nl": "Labels",
        "en": "Tags"
      },
      "control": "lookups",
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

/** `<loon-debtor-form>`: Add a debtor. */
export class LoonDebtorForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listFirms G/firms?q,sort,limit,cursor
createDebtor P/debtors bk
`;

}
