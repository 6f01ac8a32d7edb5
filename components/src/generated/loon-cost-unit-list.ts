// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listCostUnits",
  "texts": {
    "heading": {
      "nl": "Kostensoorten",
      "en": "Cost units"
    },
    "search": {
      "nl": "Zoek op code of omschrijving",
      "en": "Search by code or description"
    },
    "empty": {
      "nl": "Dit bedrijf heeft nog geen kostensoorten. Voeg er een toe.",
      "en": "This company has no cost units yet. Add one."
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
      "name": "code",
      "label": {
        "nl": "Kostensoort",
        "en": "Cost unit"
      },
      "type": "text"
    },
    {
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
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
    "code",
    "description",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-cost-unit-list>`: Cost units of a company. */
export class LoonCostUnitList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listCostUnits G/cost-units?q,companyId,state,sort,limit,cursor
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
