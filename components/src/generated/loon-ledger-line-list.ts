// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listLedgerLines",
  "texts": {
    "heading": {
      "nl": "Looncodes",
      "en": "Wage codes"
    },
    "search": {
      "nl": "Zoek op looncode of naam",
      "en": "Search by wage code or name"
    },
    "empty": {
      "nl": "Dit rekeningschema heeft nog geen looncodes.",
      "en": "This scheme has no wage codes yet."
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
      "name": "wageCode",
      "label": {
        "nl": "Looncode",
        "en": "Wage code"
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
      "name": "debit",
      "label": {
        "nl": "Debet",
        "en": "Debit"
      },
      "type": "text"
    },
    {
      "name": "debitName",
      "label": {
        "nl": "Naam debet",
        "en": "Name of debit"
      },
      "type": "text"
    },
    {
      "name": "credit",
      "label": {
        "nl": "Credit",
        "en": "Credit"
      },
      "type": "text"
    },
    {
      "name": "creditName",
      "label": {
        "nl": "Naam credit",
        "en": "Name of credit"
      },
      "type": "text"
    },
    {
      "name": "partsText",
      "label": {
        "nl": "Verdeling",
        "en": "Split"
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
    "wageCode",
    "name",
    "debit",
    "debitName",
    "credit",
    "creditName",
    "validFrom"
  ],
  "actions": [
    {
      "operation": "removeLedgerLineChange",
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
        "wageCode": "wageCode",
        "validFrom": "validFrom"
      }
    },
    {
      "operation": "removeLedgerLine",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "De looncode gaat uit het rekeningschema. Een loonrun met deze looncode krijgt daarna een melding in plaats van een journaalpost.",
        "en": "The wage code is removed from the ledger scheme. After that, a payroll run with this wage code gets a finding instead of a journal."
      },
      "done": {
        "nl": "De looncode is verwijderd.",
        "en": "The wage code has been removed."
      },
      "when": {
        "holds": [
          "always"
        ]
      },
      "params": {
        "schemeId": "schemeId",
        "wageCode": "wageCode"
      }
    }
  ],
  "combobox": false
};

/** `<loon-ledger-line-list>`: The wage codes of a ledger scheme and their accounts. */
export class LoonLedgerLineList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLedgerLines G/ledger-schemes/{schemeId}/lines?on,q,sort,limit,cursor
removeLedgerLine D/ledger-schemes/{schemeId}/lines/{wageCode}
removeLedgerLineChange D/ledger-schemes/{schemeId}/lines/{wageCode}/changes/{validFrom}
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
