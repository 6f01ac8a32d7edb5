// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listWebhookMessages",
  "texts": {
    "heading": {
      "nl": "Berichten",
      "en": "Messages"
    },
    "search": {
      "nl": "Zoek op bedrijf",
      "en": "Search by company"
    },
    "empty": {
      "nl": "Er is nog niets verstuurd. Stuur een testbericht om te zien of het adres antwoordt.",
      "en": "Nothing has been sent yet. Send a test message to see whether the address answers."
    }
  },
  "params": [
    "webhookId",
    "q",
    "state",
    "sort"
  ],
  "columns": [
    {
      "name": "type",
      "label": {
        "nl": "Bericht",
        "en": "Message"
      },
      "type": "choice",
      "choices": [
        {
          "value": "journal.ready",
          "label": {
            "nl": "Journaalpost klaar",
            "en": "Journal ready"
          }
        },
        {
          "value": "delivery.posted",
          "label": {
            "nl": "Journaalpost geboekt",
            "en": "Journal posted"
          }
        },
        {
          "value": "delivery.failed",
          "label": {
            "nl": "Boeken mislukt",
            "en": "Posting failed"
          }
        },
        {
          "value": "run.locked",
          "label": {
            "nl": "Loonrun vergrendeld",
            "en": "Payroll run locked"
          }
        },
        {
          "value": "integration.failed",
          "label": {
            "nl": "Koppeling werkt niet meer",
            "en": "Integration failed"
          }
        },
        {
          "value": "integration.restored",
          "label": {
            "nl": "Koppeling werkt weer",
            "en": "Integration restored"
          }
        },
        {
          "value": "webhook.test",
          "label": {
            "nl": "Test",
            "en": "Test"
          }
        }
      ]
    },
    {
      "name": "companyName",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
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
          "value": "waiting",
          "label": {
            "nl": "Onderweg",
            "en": "Under way"
          },
          "tone": "warning"
        },
        {
          "value": "delivered",
          "label": {
            "nl": "Aangekomen",
            "en": "Arrived"
          },
          "tone": "success"
        },
        {
          "value": "failed",
          "label": {
            "nl": "Mislukt",
            "en": "Failed"
          },
          "tone": "danger"
        }
      ]
    },
    {
      "name": "tries",
      "label": {
        "nl": "Pogingen",
        "en": "Tries"
      },
      "type": "number"
    },
    {
      "name": "lastOutcome",
      "label": {
        "nl": "Laatste poging",
        "en": "Last attempt"
      },
      "type": "choice",
      "choices": [
        {
          "value": "delivered",
          "label": {
            "nl": "Aangekomen",
            "en": "Arrived"
          }
        },
        {
          "value": "refused",
          "label": {
            "nl": "Geweigerd",
            "en": "Refused"
          }
        },
        {
          "value": "redirected",
          "label": {
            "nl": "Doorverwezen (wordt niet gevolgd)",
            "en": "Redirected (not followed)"
          }
        },
        {
          "value": "timeout",
          "label": {
            "nl": "Geen antwoord op tijd",
            "en": "No answer in time"
          }
        },
        {
          "value": "unreachable",
          "label": {
            "nl": "Geen verbinding",
            "en": "No connection"
          }
        },
        {
          "value": "forbiddenAddress",
          "label": {
            "nl": "Adres is niet openbaar",
            "en": "Address is not public"
          }
        }
      ]
    },
    {
      "name": "lastStatus",
      "label": {
        "nl": "HTTP-status",
        "en": "HTTP status"
      },
      "type": "number"
    },
    {
      "name": "createdAt",
      "label": {
        "nl": "Gemaakt",
        "en": "Made"
      },
      "type": "dateTime"
    },
    {
      "name": "nextAttemptAt",
      "label": {
        "nl": "Volgende poging",
        "en": "Next attempt"
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
          "value": "waiting",
          "label": {
            "nl": "Onderweg",
            "en": "Under way"
          },
          "tone": "warning"
        },
        {
          "value": "delivered",
          "label": {
            "nl": "Aangekomen",
            "en": "Arrived"
          },
          "tone": "success"
        },
        {
          "value": "failed",
          "label": {
            "nl": "Mislukt",
            "en": "Failed"
          },
          "tone": "danger"
        }
      ]
    }
  ],
  "sorts": [
    "type",
    "companyName",
    "state",
    "createdAt"
  ],
  "actions": [
    {
      "operation": "replayWebhookMessage",
      "label": {
        "nl": "Opnieuw versturen",
        "en": "Send again"
      },
      "done": {
        "nl": "Het bericht wordt opnieuw verstuurd.",
        "en": "The message is being sent again."
      },
      "when": {
        "state": [
          "delivered",
          "failed"
        ]
      },
      "params": {
        "webhookId": "webhookId",
        "messageId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-webhook-message-list>`: Messages of a webhook, to be sent again. */
export class LoonWebhookMessageList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listWebhookMessages G/webhooks/{webhookId}/messages?q,state,sort,limit,cursor
replayWebhookMessage P/webhooks/{webhookId}/messages/{messageId}/replays
`;

  static override properties = {
    webhookId: { attribute: 'webhook-id' },
    state: {},
    sort: {},
  };

  /** The id of a webhook. */
  declare webhookId: string | undefined;
  /** Only messages in this state. */
  declare state: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
