// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "saveLedgerAccount",
  "texts": {
    "heading": {
      "nl": "Grootboekrekening",
      "en": "Ledger account"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De rekening is opgeslagen.",
      "en": "The account has been saved."
    }
  },
  "params": [
    "schemeId",
    "account"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "control": "select",
      "choices": [
        {
          "value": "balance",
          "label": {
            "nl": "Balans",
            "en": "Balance sheet"
          }
        },
        {
          "value": "profitAndLoss",
          "label": {
            "nl": "Winst en verlies",
            "en": "Profit and loss"
          }
        }
      ]
    },
    {
      "name": "rgs",
      "label": {
        "nl": "RGS-code",
        "en": "RGS code"
      },
      "control": "text",
      "hint": {
        "nl": "Bijvoorbeeld WPerLesLon",
        "en": "Such as WPerLesLon"
      },
      "nullable": true,
      "pattern": "^[BW][A-Za-z]{2,19}$",
      "maxLength": 20
    }
  ],
  "load": "getLedgerAccount",
  "whole": "orNew"
};

/** `<loon-ledger-account-form>`: Add or change an account of a ledger scheme. */
export class LoonLedgerAccountForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    account: { attribute: 'account' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
  /** The number of a ledger account. */
  declare account: string | undefined;
}
