// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

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
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
      },
      "control": "text",
      "autocomplete": "off",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "control": "select",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "In gebruik",
            "en": "In use"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Afgesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "ledgerScheme",
      "label": {
        "nl": "Afwijkend rekeningschema",
        "en": "Ledger scheme of its own"
      },
      "control": "lookup",
      "nullable": true,
      "format": "line",
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

/** `<loon-cost-centre-form>`: Rename a cost centre, close it or open it again, and give it a ledger scheme of its own. */
export class LoonCostCentreForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
getCostCentre G/cost-centres/{costCentreId}
updateCostCentre A/cost-centres/{costCentreId} b
`;

  static override properties = {
    costCentreId: { attribute: 'cost-centre-id' },
  };

  /** The id of a cost centre. */
  declare costCentreId: string | undefined;
}
