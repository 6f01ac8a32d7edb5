// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listSessions",
  "texts": {
    "heading": {
      "nl": "Waar je bent ingelogd",
      "en": "Where you are signed in"
    },
    "search": {
      "nl": "Zoek op apparaat, adres of pagina",
      "en": "Search by device, address or page"
    },
    "empty": {
      "nl": "Je bent nergens anders ingelogd.",
      "en": "You are signed in nowhere else."
    }
  },
  "params": [
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
      "operation": "endOwnSession",
      "label": {
        "nl": "Beëindigen",
        "en": "End"
      },
      "confirm": {
        "nl": "Daar is opnieuw inloggen nodig. Herken je deze sessie niet? Wijzig dan ook je wachtwoord.",
        "en": "Signing in again is needed there. Do you not recognise this session? Then change your password as well."
      },
      "done": {
        "nl": "De sessie is beëindigd.",
        "en": "The session has ended."
      },
      "when": {
        "use": [
          "other"
        ]
      },
      "params": {
        "sessionId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-session-list>`: Where a person is signed in. */
export class LoonSessionList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listSessions G/sessions?q,sort,limit,cursor
endOwnSession D/sessions/{sessionId}
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
