// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listAuthorizations",
  "texts": {
    "heading": {
      "nl": "Verbonden programma's",
      "en": "Connected software"
    },
    "search": {
      "nl": "Zoek op programma of kantoor",
      "en": "Search by software or firm"
    },
    "empty": {
      "nl": "Er is geen programma dat voor jou werkt. Je geeft toestemming vanuit het programma zelf.",
      "en": "There is no software that acts for you. You give consent from the software itself."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "clientName",
      "label": {
        "nl": "Programma",
        "en": "Software"
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
      "name": "loginLabel",
      "label": {
        "nl": "Werkt voor",
        "en": "Acts for"
      },
      "type": "text"
    },
    {
      "name": "scopes",
      "label": {
        "nl": "Mag",
        "en": "May"
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
      "name": "companyCount",
      "label": {
        "nl": "Gekozen bedrijven",
        "en": "Chosen companies"
      },
      "type": "number"
    },
    {
      "name": "createdAt",
      "label": {
        "nl": "Sinds",
        "en": "Since"
      },
      "type": "dateTime"
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
      "name": "expiresAt",
      "label": {
        "nl": "Geldig tot",
        "en": "Valid until"
      },
      "type": "dateTime"
    }
  ],
  "filters": [],
  "sorts": [
    "clientName",
    "firmName",
    "createdAt",
    "lastUsedAt"
  ],
  "actions": [
    {
      "operation": "removeAuthorization",
      "label": {
        "nl": "Toestemming intrekken",
        "en": "Withdraw consent"
      },
      "confirm": {
        "nl": "Het programma kan meteen niets meer voor je doen. Je kunt het later opnieuw verbinden.",
        "en": "The software can do nothing for you from now on. You can connect it again later."
      },
      "done": {
        "nl": "Het programma is niet meer verbonden.",
        "en": "The software is no longer connected."
      },
      "params": {
        "authorizationId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-authorization-list>`: Software that acts for a person. */
export class LoonAuthorizationList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listAuthorizations G/authorizations?q,sort,limit,cursor
removeAuthorization D/authorizations/{authorizationId}
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
