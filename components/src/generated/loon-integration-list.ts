// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listIntegrations",
  "texts": {
    "heading": {
      "nl": "Koppelingen",
      "en": "Integrations"
    },
    "search": {
      "nl": "Zoek op pakket of naam",
      "en": "Search by package or name"
    },
    "empty": {
      "nl": "Er is nog geen boekhoudpakket gekoppeld. Kies er een.",
      "en": "No bookkeeping package has been set up yet. Choose one."
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
      "name": "packageName",
      "label": {
        "nl": "Pakket",
        "en": "Package"
      },
      "type": "text"
    },
    {
      "name": "level",
      "label": {
        "nl": "Niveau",
        "en": "Level"
      },
      "type": "choice",
      "choices": [
        {
          "value": "tenant",
          "label": {
            "nl": "Salarisbureau",
            "en": "Payroll bureau"
          }
        },
        {
          "value": "firm",
          "label": {
            "nl": "Kantoor",
            "en": "Firm"
          }
        },
        {
          "value": "company",
          "label": {
            "nl": "Bedrijf",
            "en": "Company"
          }
        }
      ]
    },
    {
      "name": "ownerName",
      "label": {
        "nl": "Voor",
        "en": "For"
      },
      "type": "text"
    },
    {
      "name": "enabled",
      "label": {
        "nl": "Aan",
        "en": "On"
      },
      "type": "boolean"
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
          "value": "untested",
          "label": {
            "nl": "Niet getest",
            "en": "Not tested"
          },
          "tone": "warning"
        },
        {
          "value": "working",
          "label": {
            "nl": "In orde",
            "en": "Working"
          },
          "tone": "success"
        },
        {
          "value": "problem",
          "label": {
            "nl": "Probleem",
            "en": "Problem"
          },
          "tone": "danger"
        },
        {
          "value": "off",
          "label": {
            "nl": "Uit",
            "en": "Off"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "applies",
      "label": {
        "nl": "Van toepassing",
        "en": "Applies"
      },
      "type": "boolean"
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
          "value": "untested",
          "label": {
            "nl": "Niet getest",
            "en": "Not tested"
          },
          "tone": "warning"
        },
        {
          "value": "working",
          "label": {
            "nl": "In orde",
            "en": "Working"
          },
          "tone": "success"
        },
        {
          "value": "problem",
          "label": {
            "nl": "Probleem",
            "en": "Problem"
          },
          "tone": "danger"
        },
        {
          "value": "off",
          "label": {
            "nl": "Uit",
            "en": "Off"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "sorts": [
    "packageName",
    "level",
    "ownerName",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-integration-list>`: Integrations with bookkeeping packages and which of them applies. */
export class LoonIntegrationList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listIntegrations G/integrations?q,companyId,state,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    state: {},
    sort: {},
  };

  /** The id of a company; only the integrations that can apply to it are given. */
  declare companyId: string | undefined;
  /** Only rows in this state. */
  declare state: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
