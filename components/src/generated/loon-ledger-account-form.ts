// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

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
      "control": "text",
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "format": "line",
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
        "nl": "Bijvoorbeeld WPerLesLon. Alle codes staan op referentiegrootboekschema.nl.",
        "en": "Such as WPerLesLon. All codes are on referentiegrootboekschema.nl."
      },
      "nullable": true,
      "pattern": "^(?:B(?:Eff|Ega|Eiv|Fva|Iva|Las|Lim|Mva|Pro|Sch|Vas|Vor|Vrd|Vrz)|W(?:Aad|Afs|Akf|Bed|Bel|Bwv|Fbe|Kol|Kpr|Lbe|Mfo|Ner|Noa|Omz|Ook|Ovb|Ovt|Per|Red|Rev|Rgr|Rvi|Vhe|Vkf|Wfa|Wiv|Wvi|Wvv))(?:[A-Z][a-z][a-z0-9]){0,3}$",
      "maxLength": 13
    }
  ],
  "load": "getLedgerAccount",
  "whole": "orNew"
};

/** `<loon-ledger-account-form>`: Add or change an account of a ledger scheme. */
export class LoonLedgerAccountForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getLedgerAccount G/ledger-schemes/{schemeId}/accounts/{account}
saveLedgerAccount U/ledger-schemes/{schemeId}/accounts/{account} b
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    account: {},
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
  /** The number of an account of the ledger scheme. */
  declare account: string | undefined;
}
