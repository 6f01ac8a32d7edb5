// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listAccountSessions",
  "texts": {
    "heading": {
      "nl": "Ingelogd op",
      "en": "Signed in on"
    },
    "search": {
      "nl": "Zoek op apparaat, adres of pagina",
      "en": "Search by device, address or page"
    },
    "empty": {
      "nl": "Deze persoon is nu nergens ingelogd.",
      "en": "This person is signed in nowhere now."
    }
  },
  "params": [
    "personId",
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "device",
      "label": {
        "nl": "Apparaat",
        "en": "Device"
      },
      "type": "text"
    },
    {
      "name": "address",
      "label": {
        "nl": "Netwerkadres",
        "en": "Network address"
      },
      "type": "text"
    },
    {
      "name": "page",
      "label": {
        "nl": "Op de pagina van",
        "en": "On the page of"
      },
      "type": "text"
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
      "name": "use",
      "label": {
        "nl": "Welke",
        "en": "Which"
      },
      "type": "choice",
      "choices": [
        {
          "value": "this",
          "label": {
            "nl": "Deze sessie",
            "en": "This session"
          },
          "tone": "success"
        },
        {
          "value": "other",
          "label": {
            "nl": "Elders",
            "en": "Elsewhere"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "filters": [],
  "sorts": [
    "device",
    "address",
    "page",
    "createdAt",
    "lastUsedAt"
  ],
  "actions": [
    {
      "operation": "endAccountSession",
      "label": {
        "nl": "Beëindigen",
        "en": "End"
      },
      "confirm": {
        "nl": "Daar is opnieuw inloggen nodig.",
        "en": "Signing in again is needed there."
      },
      "done": {
        "nl": "De sessie is beëindigd.",
        "en": "The session has ended."
      },
      "params": {
        "personId": "personId",
        "sessionId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-account-session-list>`: Where somebody is signed in, for an administrator. */
export class LoonAccountSessionList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listAccountSessions G/accounts/{personId}/sessions?q,sort,limit,cursor
endAccountSession D/accounts/{personId}/sessions/{sessionId}
`;

  static override properties = {
    personId: { attribute: 'person-id' },
    sort: {},
  };

  /** The id of a person. */
  declare personId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
