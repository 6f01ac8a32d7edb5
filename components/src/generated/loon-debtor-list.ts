// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listDebtors",
  "texts": {
    "heading": {
      "nl": "Debiteuren",
      "en": "Debtors"
    },
    "search": {
      "nl": "Zoek op naam of nummer",
      "en": "Search by name or number"
    },
    "empty": {
      "nl": "Er zijn nog geen debiteuren.",
      "en": "There are no debtors yet."
    }
  },
  "params": [
    "q",
    "tag",
    "include",
    "sort"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Debiteur",
        "en": "Debtor"
      },
      "type": "text"
    },
    {
      "name": "number",
      "label": {
        "nl": "Debiteurnummer",
        "en": "Debtor number"
      },
      "type": "number"
    },
    {
      "name": "firmName",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "type": "text"
    },
    {
      "name": "tagNames",
      "label": {
        "nl": "Labels",
        "en": "Tags"
      },
      "type": "text"
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "type": "choice",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Gesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "filters": [
    {
      "name": "tag",
      "label": {
        "nl": "Label",
        "en": "Tag"
      },
      "options": {
        "operation": "listTags",
        "value": "id",
        "label": [
          "name"
        ],
        "roles": [
          "administrator",
          "accountant"
        ]
      }
    },
    {
      "name": "include",
      "label": {
        "nl": "Ook tonen",
        "en": "Also show"
      },
      "multiple": true,
      "choices": [
        {
          "value": "closed",
          "label": {
            "nl": "Gesloten debiteuren",
            "en": "Closed debtors"
          }
        }
      ]
    }
  ],
  "columnFilters": {
    "state": "include"
  },
  "marks": {
    "tagNames": "tags"
  },
  "sorts": [
    "name",
    "number",
    "firmName"
  ],
  "actions": [],
  "bulk": [
    {
      "operation": "changeDebtorTags",
      "label": {
        "nl": "Labels geven of wegnemen",
        "en": "Add or remove tags"
      },
      "param": "debtorIds",
      "limit": 5000,
      "property": "id",
      "roles": [
        "administrator"
      ]
    }
  ],
  "combobox": false
};

/** `<loon-debtor-list>`: The debtors that the login sees. */
export class LoonDebtorList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
changeDebtorTags P/debtor-tags bk
listDebtors G/debtors?q,tag,include,sort,limit,cursor
`;

  static override properties = {
    tag: {},
    include: {},
    sort: {},
  };

  /** Only debtors with this tag. */
  declare tag: string | undefined;
  /** Also debtors that are left out otherwise. */
  declare include: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
