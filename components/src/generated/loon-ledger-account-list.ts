// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from '../kinds/spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listLedgerAccounts",
  "texts": {
    "heading": {
      "nl": "Grootboekrekeningen",
      "en": "Ledger accounts"
    },
    "search": {
      "nl": "Zoek op nummer of naam",
      "en": "Search by number or name"
    },
    "empty": {
      "nl": "Dit rekeningschema heeft nog geen rekeningen.",
      "en": "This scheme has no accounts yet."
    }
  },
  "params": [
    "schemeId",
    "q"
  ],
  "columns": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "type": "text"
    },
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "type": "choice",
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
      "type": "text"
    }
  ],
  "filters": [],
  "sorts": [],
  "actions": [
    {
      "operation": "removeLedgerAccount",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "done": {
        "nl": "De rekening is verwijderd.",
        "en": "The account has been removed."
      },
      "params": {
        "schemeId": "schemeId",
        "account": "account"
      }
    }
  ],
  "combobox": false
};

/** `<loon-ledger-account-list>`: The accounts of a ledger scheme. */
export class LoonLedgerAccountList extends SearchElement {
  override readonly spec = spec;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
}
