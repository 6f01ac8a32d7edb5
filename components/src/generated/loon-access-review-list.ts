// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listAccessReviewItems",
  "texts": {
    "heading": {
      "nl": "Wie toegang heeft",
      "en": "Who has access"
    },
    "file": {
      "nl": "Toegangscontrole",
      "en": "Access review"
    },
    "search": {
      "nl": "Zoek op naam, e-mailadres of kantoor",
      "en": "Search by name, e-mail or firm"
    },
    "empty": {
      "nl": "Hier is niemand te beoordelen.",
      "en": "There is nobody to review here."
    }
  },
  "params": [
    "reviewId",
    "q",
    "decision",
    "change",
    "usage",
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
        },
        {
          "value": "software",
          "label": {
            "nl": "Software",
            "en": "Software"
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
      "name": "sees",
      "label": {
        "nl": "Ziet",
        "en": "Sees"
      },
      "type": "text"
    },
    {
      "name": "companyCount",
      "label": {
        "nl": "Bedrijven",
        "en": "Companies"
      },
      "type": "number"
    },
    {
      "name": "since",
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
      "name": "grantedBy",
      "label": {
        "nl": "Gegeven door",
        "en": "Given by"
      },
      "type": "text"
    },
    {
      "name": "usage",
      "label": {
        "nl": "Gebruik",
        "en": "Use"
      },
      "type": "choice",
      "choices": [
        {
          "value": "unused",
          "label": {
            "nl": "Lang niet gebruikt",
            "en": "Not used for a long time"
          },
          "tone": "warning"
        },
        {
          "value": "used",
          "label": {
            "nl": "Gebruikt",
            "en": "Used"
          }
        }
      ]
    },
    {
      "name": "change",
      "label": {
        "nl": "Sindsdien",
        "en": "Since then"
      },
      "type": "choice",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niets",
            "en": "Nothing"
          }
        },
        {
          "value": "changed",
          "label": {
            "nl": "Ziet iets anders",
            "en": "Sees something else"
          },
          "tone": "warning"
        },
        {
          "value": "added",
          "label": {
            "nl": "Nieuw",
            "en": "New"
          },
          "tone": "warning"
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
    },
    {
      "name": "decision",
      "label": {
        "nl": "Oordeel",
        "en": "Decision"
      },
      "type": "choice",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "Te beoordelen",
            "en": "To be decided"
          },
          "tone": "warning"
        },
        {
          "value": "confirmed",
          "label": {
            "nl": "Bevestigd",
            "en": "Confirmed"
          },
          "tone": "success"
        },
        {
          "value": "withdrawn",
          "label": {
            "nl": "Ingetrokken",
            "en": "Withdrawn"
          },
          "tone": "muted"
        },
        {
          "value": "gone",
          "label": {
            "nl": "Was al beëindigd",
            "en": "Had ended already"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "decidedBy",
      "label": {
        "nl": "Beoordeeld door",
        "en": "Decided by"
      },
      "type": "text"
    },
    {
      "name": "decidedAt",
      "label": {
        "nl": "Beoordeeld op",
        "en": "Decided on"
      },
      "type": "dateTime"
    }
  ],
  "filters": [
    {
      "name": "decision",
      "label": {
        "nl": "Oordeel",
        "en": "Decision"
      },
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "Te beoordelen",
            "en": "To be decided"
          },
          "tone": "warning"
        },
        {
          "value": "confirmed",
          "label": {
            "nl": "Bevestigd",
            "en": "Confirmed"
          },
          "tone": "success"
        },
        {
          "value": "withdrawn",
          "label": {
            "nl": "Ingetrokken",
            "en": "Withdrawn"
          },
          "tone": "muted"
        },
        {
          "value": "gone",
          "label": {
            "nl": "Was al beëindigd",
            "en": "Had ended already"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "change",
      "label": {
        "nl": "Gewijzigd sinds het begin",
        "en": "Changed since the start"
      },
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niets",
            "en": "Nothing"
          }
        },
        {
          "value": "changed",
          "label": {
            "nl": "Ziet iets anders",
            "en": "Sees something else"
          },
          "tone": "warning"
        },
        {
          "value": "added",
          "label": {
            "nl": "Nieuw",
            "en": "New"
          },
          "tone": "warning"
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
    },
    {
      "name": "usage",
      "label": {
        "nl": "Gebruik",
        "en": "Use"
      },
      "choices": [
        {
          "value": "unused",
          "label": {
            "nl": "Lang niet gebruikt",
            "en": "Not used for a long time"
          },
          "tone": "warning"
        },
        {
          "value": "used",
          "label": {
            "nl": "Gebruikt",
            "en": "Used"
          }
        }
      ]
    }
  ],
  "sorts": [
    "name",
    "email",
    "role",
    "firmName",
    "companyCount",
    "since",
    "lastUsedAt",
    "grantedBy",
    "change",
    "decision"
  ],
  "actions": [],
  "bulk": [
    {
      "operation": "withdrawAccess",
      "label": {
        "nl": "Toegang intrekken",
        "en": "Withdraw access"
      },
      "confirm": {
        "nl": "De inlogs en software worden beëindigd, met hun sessies. Moet iemand alleen minder zien, wijzig dan wat de inlog ziet en bevestig die daarna.",
        "en": "The logins and the software end, with their sessions. If somebody should only see less, change what the login sees and then confirm it."
      },
      "reason": {
        "nl": "Hier is niets meer in te trekken.",
        "en": "There is nothing left to withdraw here."
      },
      "when": {
        "decision": [
          "open",
          "confirmed"
        ]
      },
      "param": "accessIds",
      "limit": 200,
      "property": "id",
      "roles": [
        "administrator",
        "firmManager"
      ],
      "report": {
        "list": "items",
        "key": "accessId",
        "outcome": {
          "name": "outcome",
          "label": {
            "nl": "Uitkomst",
            "en": "Outcome"
          },
          "type": "choice",
          "choices": [
            {
              "value": "confirmed",
              "label": {
                "nl": "Bevestigd",
                "en": "Confirmed"
              },
              "tone": "success"
            },
            {
              "value": "withdrawn",
              "label": {
                "nl": "Ingetrokken",
                "en": "Withdrawn"
              },
              "tone": "success"
            },
            {
              "value": "gone",
              "label": {
                "nl": "Was al beëindigd",
                "en": "Had ended already"
              },
              "tone": "muted"
            },
            {
              "value": "own",
              "label": {
                "nl": "Je eigen inlog: laat een ander die beoordelen",
                "en": "Your own login: have somebody else decide"
              },
              "tone": "warning"
            },
            {
              "value": "lastAdministrator",
              "label": {
                "nl": "De enige beheerder: nodig eerst een andere uit",
                "en": "The only administrator: invite another first"
              },
              "tone": "danger"
            },
            {
              "value": "bureau",
              "label": {
                "nl": "Je salarisbureau beoordeelt deze inlog",
                "en": "Your payroll bureau decides on this login"
              },
              "tone": "warning"
            }
          ]
        },
        "texts": []
      }
    },
    {
      "operation": "confirmAccess",
      "label": {
        "nl": "Bevestigen",
        "en": "Confirm"
      },
      "reason": {
        "nl": "Hier is niets meer te bevestigen.",
        "en": "There is nothing left to confirm here."
      },
      "when": {
        "decision": [
          "open"
        ]
      },
      "param": "accessIds",
      "limit": 200,
      "property": "id",
      "roles": [
        "administrator",
        "firmManager"
      ],
      "report": {
        "list": "items",
        "key": "accessId",
        "outcome": {
          "name": "outcome",
          "label": {
            "nl": "Uitkomst",
            "en": "Outcome"
          },
          "type": "choice",
          "choices": [
            {
              "value": "confirmed",
              "label": {
                "nl": "Bevestigd",
                "en": "Confirmed"
              },
              "tone": "success"
            },
            {
              "value": "withdrawn",
              "label": {
                "nl": "Ingetrokken",
                "en": "Withdrawn"
              },
              "tone": "success"
            },
            {
              "value": "gone",
              "label": {
                "nl": "Was al beëindigd",
                "en": "Had ended already"
              },
              "tone": "muted"
            },
            {
              "value": "own",
              "label": {
                "nl": "Je eigen inlog: laat een ander die beoordelen",
                "en": "Your own login: have somebody else decide"
              },
              "tone": "warning"
            },
            {
              "value": "lastAdministrator",
              "label": {
                "nl": "De enige beheerder: nodig eerst een andere uit",
                "en": "The only administrator: invite another first"
              },
              "tone": "danger"
            },
            {
              "value": "bureau",
              "label": {
                "nl": "Je salarisbureau beoordeelt deze inlog",
                "en": "Your payroll bureau decides on this login"
              },
              "tone": "warning"
            }
          ]
        },
        "texts": []
      }
    }
  ],
  "combobox": false
};

/** `<loon-access-review-list>`: The logins and the software of a review of who has access, to confirm or withdraw. */
export class LoonAccessReviewList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listAccessReviewItems G/access-reviews/{reviewId}/items?q,decision,change,usage,sort,limit,cursor
confirmAccess P/access-reviews/current/confirmations b
withdrawAccess P/access-reviews/current/withdrawals b
`;

  static override properties = {
    reviewId: { attribute: 'review-id' },
    decision: {},
    change: {},
    usage: {},
    sort: {},
  };

  /** The id of a review of who has access. */
  declare reviewId: string | undefined;
  /** Only what was decided so. */
  declare decision: string | undefined;
  /** Only what changed in this way. */
  declare change: string | undefined;
  /** Only what was used, or was not used for long. */
  declare usage: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
