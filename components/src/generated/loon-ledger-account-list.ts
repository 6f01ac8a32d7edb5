// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

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
    "on",
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "text"
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
    },
    {
      "name": "validFrom",
      "label": {
        "nl": "Vanaf",
        "en": "From"
      },
      "type": "date"
    }
  ],
  "filters": [],
  "sorts": [
    "number",
    "name",
    "kind",
    "rgs",
    "validFrom"
  ],
  "actions": [
    {
      "operation": "removeLedgerAccountChange",
      "label": {
        "nl": "Terugnemen",
        "en": "Take back"
      },
      "confirm": {
        "nl": "Wat eerder gold, geldt ook na die dag.",
        "en": "What applied before also applies after that day."
      },
      "done": {
        "nl": "Wat eerder gold, blijft gelden.",
        "en": "What applied before still applies."
      },
      "when": {
        "holds": [
          "from"
        ]
      },
      "params": {
        "schemeId": "schemeId",
        "account": "account",
        "validFrom": "validFrom"
      }
    },
    {
      "operation": "removeLedgerAccount",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "De rekening gaat uit het rekeningschema. Dat kan alleen als er geen looncode op geboekt wordt.",
        "en": "The account is removed from the ledger scheme. This is possible only if no wage code is booked on it."
      },
      "done": {
        "nl": "De rekening is verwijderd.",
        "en": "The account has been removed."
      },
      "when": {
        "holds": [
          "always"
        ]
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
  protected override readonly operationRows = `
listLedgerAccounts G/ledger-schemes/{schemeId}/accounts?on,q,sort,limit,cursor
removeLedgerAccount D/ledger-schemes/{schemeId}/accounts/{account}
removeLedgerAccountChange D/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom}
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    on: {},
    sort: {},
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
  /** Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day. */
  declare on: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
