// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listFirms",
  "texts": {
    "heading": {
      "nl": "Kantoren",
      "en": "Firms"
    },
    "search": {
      "nl": "Zoek kantoor",
      "en": "Search firm"
    },
    "empty": {
      "nl": "Er zijn nog geen kantoren. Voeg er een toe.",
      "en": "There are no firms yet. Add one."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "type": "text"
    },
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "embedOrigins",
      "label": {
        "nl": "Webadressen van het intranet",
        "en": "Web addresses of the intranet"
      },
      "type": "list"
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
          "value": "active",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "ended",
          "label": {
            "nl": "Beëindigd",
            "en": "Ended"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "number"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-firm-list>`: Accounting firms. */
export class LoonFirmList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listFirms G/firms?q,sort,limit,cursor
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
