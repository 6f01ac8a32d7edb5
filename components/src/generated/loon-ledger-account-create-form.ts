// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createLedgerAccount",
  "texts": {
    "heading": {
      "nl": "Nieuwe grootboekrekening",
      "en": "New ledger account"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De rekening is toegevoegd.",
      "en": "The account has been added."
    }
  },
  "params": [
    "schemeId"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "required": true,
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
      "required": true,
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
      "required": true,
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
  ]
};

/** `<loon-ledger-account-create-form>`: Add an account to a ledger scheme. */
export class LoonLedgerAccountCreateForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
}
