// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateDebtor",
  "texts": {
    "heading": {
      "nl": "Debiteur",
      "en": "Debtor"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De debiteur is opgeslagen.",
      "en": "The debtor has been saved."
    }
  },
  "params": [
    "debtorId"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Debiteurnummer",
        "en": "Debtor number"
      },
      "control": "number",
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
      "nullable": true,
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
  ],
  "load": "getDebtor"
};

/** `<loon-debtor-edit-form>`: Change a debtor. */
export class LoonDebtorEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listFirms G/firms?q,sort,limit,cursor
getDebtor G/debtors/{debtorId}
updateDebtor A/debtors/{debtorId} b
`;

  static override properties = {
    debtorId: { attribute: 'debtor-id' },
  };

  /** The id of a debtor. */
  declare debtorId: string | undefined;
}
