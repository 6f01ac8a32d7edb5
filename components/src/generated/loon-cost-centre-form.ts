// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateCostCentre",
  "texts": {
    "heading": {
      "nl": "Kostenplaats",
      "en": "Cost centre"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De kostenplaats is opgeslagen.",
      "en": "The cost centre has been saved."
    }
  },
  "params": [
    "costCentreId"
  ],
  "fields": [
    {
      "name": "ledgerScheme",
      "label": {
        "nl": "Afwijkend rekeningschema",
        "en": "Ledger scheme of its own"
      },
      "control": "lookup",
      "nullable": true,
      "maxLength": 60,
      "options": {
        "operation": "listLedgerSchemes",
        "value": "number",
        "label": [
          "number",
          "name",
          "ownerName"
        ],
        "from": [
          "companyId"
        ]
      }
    }
  ],
  "load": "getCostCentre"
};

/** `<loon-cost-centre-form>`: Give a cost centre a ledger scheme of its own. */
export class LoonCostCentreForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    costCentreId: { attribute: 'cost-centre-id' },
  };

  /** A cost centre. */
  declare costCentreId: string | undefined;
}
