// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "saveLedgerAccountChange",
  "texts": {
    "heading": {
      "nl": "Grootboekrekening vanaf een dag",
      "en": "Ledger account from a day on"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De rekening is vanaf die dag opgeslagen.",
      "en": "The account has been saved from that day on."
    }
  },
  "params": [
    "schemeId",
    "account",
    "validFrom"
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
  "load": "getLedgerAccountChange",
  "whole": "orNew"
};

/** `<loon-ledger-account-change-form>`: Say what an account is from a day on. */
export class LoonLedgerAccountChangeForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getLedgerAccountChange G/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom}
saveLedgerAccountChange U/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom} b
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    account: {},
    validFrom: { attribute: 'valid-from' },
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
  /** The number of an account of the ledger scheme. */
  declare account: string | undefined;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. */
  declare validFrom: string | undefined;
}
