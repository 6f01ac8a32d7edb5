// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listDepartments",
  "texts": {
    "heading": {
      "nl": "Afdelingen",
      "en": "Departments"
    },
    "search": {
      "nl": "Zoek op naam of nummer",
      "en": "Search by name or number"
    },
    "empty": {
      "nl": "Dit bedrijf heeft nog geen afdelingen. Voeg er een toe.",
      "en": "This company has no departments yet. Add one."
    }
  },
  "params": [
    "q",
    "companyId",
    "state",
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
            "nl": "In gebruik",
            "en": "In use"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Afgesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "filters": [
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "In gebruik",
            "en": "In use"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Afgesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "sorts": [
    "name",
    "number",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-department-list>`: Departments of a company. */
export class LoonDepartmentList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDepartments G/departments?q,companyId,state,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    state: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** Only what is open, or only what is closed. */
  declare state: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
