// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from '../kinds/spec.js';

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
    "q"
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
      "type": "number"
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
      "type": "number"
    },
    {
      "name": "creditName",
      "label": {
        "nl": "Naam credit",
        "en": "Name of credit"
      },
      "type": "text"
    }
  ],
  "filters": [],
  "sorts": [],
  "actions": [
    {
      "operation": "removeLedgerLine",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "done": {
        "nl": "De looncode is verwijderd.",
        "en": "The wage code has been removed."
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

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
}
