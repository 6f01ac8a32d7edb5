// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listClients",
  "texts": {
    "heading": {
      "nl": "Software met toegang",
      "en": "Software with access"
    },
    "search": {
      "nl": "Zoek op naam",
      "en": "Search by name"
    },
    "empty": {
      "nl": "Er heeft nog geen software toegang. Geef software toegang om journaalposten te laten ophalen.",
      "en": "No software has access yet. Give software access to have journals fetched."
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
      "name": "firmName",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "type": "text"
    },
    {
      "name": "scopes",
      "label": {
        "nl": "Wat mag de software?",
        "en": "What may the software do?"
      },
      "type": "list",
      "choices": [
        {
          "value": "companies:read",
          "label": {
            "nl": "Bedrijven lezen",
            "en": "Read companies"
          }
        },
        {
          "value": "runs:read",
          "label": {
            "nl": "Loonruns lezen",
            "en": "Read payroll runs"
          }
        },
        {
          "value": "runs:write",
          "label": {
            "nl": "Loonruns aanleveren",
            "en": "Deliver payroll runs"
          }
        },
        {
          "value": "journals:read",
          "label": {
            "nl": "Journaalposten ophalen",
            "en": "Fetch journals"
          }
        },
        {
          "value": "journals:send",
          "label": {
            "nl": "Journaalposten maken en versturen",
            "en": "Make and send journals"
          }
        },
        {
          "value": "journals:acknowledge",
          "label": {
            "nl": "Journaalposten bevestigen",
            "en": "Acknowledge journals"
          }
        },
        {
          "value": "webhooks",
          "label": {
            "nl": "Webhooks beheren",
            "en": "Manage webhooks"
          }
        }
      ]
    },
    {
      "name": "grantKind",
      "label": {
        "nl": "Wat ziet de software?",
        "en": "What does the software see?"
      },
      "type": "choice",
      "choices": [
        {
          "value": "all",
          "label": {
            "nl": "Alle bedrijven",
            "en": "All companies"
          }
        },
        {
          "value": "tags",
          "label": {
            "nl": "Debiteuren met een label",
            "en": "Debtors with a tag"
          }
        },
        {
          "value": "debtors",
          "label": {
            "nl": "Gekozen debiteuren",
            "en": "Chosen debtors"
          }
        },
        {
          "value": "companies",
          "label": {
            "nl": "Gekozen bedrijven",
            "en": "Chosen companies"
          }
        }
      ]
    },
    {
      "name": "enabled",
      "label": {
        "nl": "Actief",
        "en": "Active"
      },
      "type": "boolean"
    },
    {
      "name": "lastUsedAt",
      "label": {
        "nl": "Laatst gebruikt",
        "en": "Last used"
      },
      "type": "dateTime"
    },
    {
      "name": "secretExpiresAt",
      "label": {
        "nl": "Geheim geldig tot",
        "en": "Secret valid until"
      },
      "type": "dateTime"
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "firmName",
    "lastUsedAt",
    "secretExpiresAt"
  ],
  "actions": [
    {
      "operation": "removeClient",
      "label": {
        "nl": "Toegang intrekken",
        "en": "Take access away"
      },
      "confirm": {
        "nl": "De software kan meteen niets meer ophalen en krijgt geen berichten meer. Dit kan niet ongedaan worden gemaakt.",
        "en": "The software can fetch nothing from now on and gets no more messages. This cannot be undone."
      },
      "done": {
        "nl": "De software heeft geen toegang meer.",
        "en": "The software has no access any more."
      },
      "params": {
        "clientId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-client-list>`: Software that may call the API. */
export class LoonClientList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listClients G/clients?q,sort,limit,cursor
removeClient D/clients/{clientId}
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
