// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listInvitations",
  "texts": {
    "heading": {
      "nl": "Uitnodigingen",
      "en": "Invitations"
    },
    "search": {
      "nl": "Zoek op e-mailadres of naam",
      "en": "Search by e-mail or name"
    },
    "empty": {
      "nl": "Er staan geen uitnodigingen open.",
      "en": "No invitations are open."
    }
  },
  "params": [
    "q",
    "state",
    "sort"
  ],
  "columns": [
    {
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "type": "text"
    },
    {
      "name": "role",
      "label": {
        "nl": "Rol",
        "en": "Role"
      },
      "type": "choice",
      "choices": [
        {
          "value": "administrator",
          "label": {
            "nl": "Beheerder",
            "en": "Administrator"
          }
        },
        {
          "value": "accountant",
          "label": {
            "nl": "Accountant",
            "en": "Accountant"
          }
        },
        {
          "value": "employer",
          "label": {
            "nl": "Werkgever",
            "en": "Employer"
          }
        },
        {
          "value": "manager",
          "label": {
            "nl": "Manager",
            "en": "Manager"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Medewerker",
            "en": "Employee"
          }
        }
      ]
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
            "nl": "Open",
            "en": "Open"
          }
        },
        {
          "value": "accepted",
          "label": {
            "nl": "Bevestigd",
            "en": "Accepted"
          },
          "tone": "success"
        },
        {
          "value": "expired",
          "label": {
            "nl": "Verlopen",
            "en": "Expired"
          },
          "tone": "warning"
        },
        {
          "value": "revoked",
          "label": {
            "nl": "Ingetrokken",
            "en": "Revoked"
          },
          "tone": "muted"
        }
      ]
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
            "nl": "Open",
            "en": "Open"
          }
        },
        {
          "value": "accepted",
          "label": {
            "nl": "Bevestigd",
            "en": "Accepted"
          },
          "tone": "success"
        },
        {
          "value": "expired",
          "label": {
            "nl": "Verlopen",
            "en": "Expired"
          },
          "tone": "warning"
        },
        {
          "value": "revoked",
          "label": {
            "nl": "Ingetrokken",
            "en": "Revoked"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "sorts": [
    "email",
    "role",
    "firmName",
    "expiresAt"
  ],
  "actions": [
    {
      "operation": "resendInvitation",
      "label": {
        "nl": "Opnieuw versturen",
        "en": "Send again"
      },
      "done": {
        "nl": "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
        "en": "The invitation has been sent again. The old link no longer works."
      },
      "when": {
        "state": [
          "open",
          "expired"
        ]
      },
      "params": {
        "invitationId": "id"
      }
    },
    {
      "operation": "revokeInvitation",
      "label": {
        "nl": "Intrekken",
        "en": "Revoke"
      },
      "confirm": {
        "nl": "De link in de mail werkt daarna niet meer. Dit kan niet ongedaan worden gemaakt; nodig opnieuw uit als het toch moet.",
        "en": "The link in the mail will stop working. This cannot be undone; invite again if need be."
      },
      "done": {
        "nl": "De uitnodiging is ingetrokken.",
        "en": "The invitation has been revoked."
      },
      "when": {
        "state": [
          "open",
          "expired"
        ]
      },
      "params": {
        "invitationId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-invitation-list>`: Invitations, to be sent again or revoked. */
export class LoonInvitationList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listInvitations G/invitations?q,state,sort,limit,cursor
revokeInvitation D/invitations/{invitationId}
resendInvitation P/invitations/{invitationId}/deliveries k
`;

  static override properties = {
    state: {},
    sort: {},
  };

  /** Only invitations in this state. */
  declare state: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
