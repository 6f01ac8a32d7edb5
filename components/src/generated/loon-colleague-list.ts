// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listColleagues",
  "texts": {
    "heading": {
      "nl": "Collega's",
      "en": "Colleagues"
    },
    "search": {
      "nl": "Zoek op naam of e-mailadres",
      "en": "Search by name or e-mail"
    },
    "empty": {
      "nl": "Er zijn nog geen collega's. Nodig iemand uit.",
      "en": "There are no colleagues yet. Invite someone."
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
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "type": "text"
    },
    {
      "name": "scope",
      "label": {
        "nl": "Ziet",
        "en": "Sees"
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
          "value": "active",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "invited",
          "label": {
            "nl": "Uitgenodigd",
            "en": "Invited"
          }
        },
        {
          "value": "disabled",
          "label": {
            "nl": "Uitgeschakeld",
            "en": "Switched off"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "lastUsedAt",
      "label": {
        "nl": "Laatst gebruikt",
        "en": "Last used"
      },
      "type": "dateTime"
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "email",
    "state",
    "lastUsedAt"
  ],
  "actions": [
    {
      "operation": "resendColleagueInvitation",
      "label": {
        "nl": "Stuur de uitnodiging opnieuw",
        "en": "Send the invitation again"
      },
      "done": {
        "nl": "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
        "en": "The invitation has been sent again. The old link no longer works."
      },
      "when": {
        "state": [
          "invited"
        ],
        "access": [
          "manageable"
        ]
      },
      "params": {
        "loginId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-colleague-list>`: The colleagues of a firm, with what each sees. */
export class LoonColleagueList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listColleagues G/colleagues?q,sort,limit,cursor
resendColleagueInvitation P/colleagues/{loginId}/invitation-deliveries k
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
