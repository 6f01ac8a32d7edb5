// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listWebhooks",
  "texts": {
    "heading": {
      "nl": "Webhooks",
      "en": "Webhooks"
    },
    "search": {
      "nl": "Zoek op adres",
      "en": "Search by address"
    },
    "empty": {
      "nl": "Er zijn nog geen webhooks. Met een webhook hoort je software meteen dat er een journaalpost klaarstaat.",
      "en": "There are no webhooks yet. With one your software hears at once that a journal is ready."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "url",
      "label": {
        "nl": "Adres",
        "en": "Address"
      },
      "type": "text"
    },
    {
      "name": "types",
      "label": {
        "nl": "Waarover",
        "en": "About"
      },
      "type": "list",
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
        }
      ]
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
          "value": "on",
          "label": {
            "nl": "Aan",
            "en": "On"
          },
          "tone": "success"
        },
        {
          "value": "off",
          "label": {
            "nl": "Uit",
            "en": "Off"
          },
          "tone": "muted"
        },
        {
          "value": "gone",
          "label": {
            "nl": "Uit (adres opgeheven)",
            "en": "Off (address gone)"
          },
          "tone": "danger"
        },
        {
          "value": "failing",
          "label": {
            "nl": "Uit (geen antwoord)",
            "en": "Off (no answer)"
          },
          "tone": "danger"
        }
      ]
    },
    {
      "name": "ownerName",
      "label": {
        "nl": "Van",
        "en": "Of"
      },
      "type": "text"
    },
    {
      "name": "lastDeliveredAt",
      "label": {
        "nl": "Laatst aangekomen",
        "en": "Last arrived"
      },
      "type": "dateTime"
    },
    {
      "name": "waiting",
      "label": {
        "nl": "Wachtend",
        "en": "Waiting"
      },
      "type": "number"
    }
  ],
  "filters": [],
  "sorts": [
    "url",
    "state",
    "ownerName",
    "lastDeliveredAt",
    "waiting"
  ],
  "actions": [
    {
      "operation": "testWebhook",
      "label": {
        "nl": "Testen",
        "en": "Test"
      },
      "done": {
        "nl": "Er is een testbericht verstuurd. Bij de berichten zie je of het is aangekomen.",
        "en": "A test message has been sent. The messages show whether it arrived."
      },
      "params": {
        "webhookId": "id"
      }
    },
    {
      "operation": "removeWebhook",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "Het adres krijgt geen berichten meer. Ook berichten die nog wachten vervallen, en het geheim. Dit kan niet ongedaan worden gemaakt.",
        "en": "The address gets no more messages. Messages that still wait are dropped too, and so is the secret. This cannot be undone."
      },
      "done": {
        "nl": "De webhook is verwijderd.",
        "en": "The webhook has been removed."
      },
      "params": {
        "webhookId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-webhook-list>`: Addresses that are told what happens. */
export class LoonWebhookList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listWebhooks G/webhooks?q,sort,limit,cursor
removeWebhook D/webhooks/{webhookId}
testWebhook P/webhooks/{webhookId}/tests
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
