// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listDeliveries",
  "texts": {
    "heading": {
      "nl": "Verzendingen",
      "en": "Deliveries"
    },
    "search": {
      "nl": "Zoek op bedrijf of kenmerk",
      "en": "Search by company or reference"
    },
    "empty": {
      "nl": "Er is nog niets verstuurd. Verstuur een journaalpost vanuit de lijst met loonruns.",
      "en": "Nothing has been sent yet. Send a journal from the list of payroll runs."
    }
  },
  "params": [
    "q",
    "companyId",
    "journalId",
    "state",
    "year",
    "period",
    "sort"
  ],
  "columns": [
    {
      "name": "companyName",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "type": "text"
    },
    {
      "name": "reference",
      "label": {
        "nl": "Kenmerk",
        "en": "Reference"
      },
      "type": "text"
    },
    {
      "name": "periodText",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "type": "period"
    },
    {
      "name": "packageName",
      "label": {
        "nl": "Pakket",
        "en": "Package"
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
          "value": "ready",
          "label": {
            "nl": "Staat klaar",
            "en": "Waiting"
          },
          "tone": "muted"
        },
        {
          "value": "sending",
          "label": {
            "nl": "Wordt verstuurd",
            "en": "Being sent"
          },
          "tone": "muted"
        },
        {
          "value": "unknown",
          "label": {
            "nl": "Wordt nagekeken",
            "en": "Being checked"
          },
          "tone": "warning"
        },
        {
          "value": "posted",
          "label": {
            "nl": "Geboekt",
            "en": "Posted"
          },
          "tone": "success"
        },
        {
          "value": "refused",
          "label": {
            "nl": "Geweigerd",
            "en": "Refused"
          },
          "tone": "danger"
        },
        {
          "value": "needsReview",
          "label": {
            "nl": "Vraagt je aandacht",
            "en": "Needs you"
          },
          "tone": "danger"
        },
        {
          "value": "cancelled",
          "label": {
            "nl": "Niet verstuurd",
            "en": "Not sent"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "documentNumber",
      "label": {
        "nl": "Boekstuknummer",
        "en": "Document number"
      },
      "type": "text"
    },
    {
      "name": "message",
      "label": {
        "nl": "Toelichting",
        "en": "Explanation"
      },
      "type": "text"
    },
    {
      "name": "updatedAt",
      "label": {
        "nl": "Bijgewerkt",
        "en": "Updated"
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
      "multiple": true,
      "choices": [
        {
          "value": "ready",
          "label": {
            "nl": "Staat klaar",
            "en": "Waiting"
          },
          "tone": "muted"
        },
        {
          "value": "sending",
          "label": {
            "nl": "Wordt verstuurd",
            "en": "Being sent"
          },
          "tone": "muted"
        },
        {
          "value": "unknown",
          "label": {
            "nl": "Wordt nagekeken",
            "en": "Being checked"
          },
          "tone": "warning"
        },
        {
          "value": "posted",
          "label": {
            "nl": "Geboekt",
            "en": "Posted"
          },
          "tone": "success"
        },
        {
          "value": "refused",
          "label": {
            "nl": "Geweigerd",
            "en": "Refused"
          },
          "tone": "danger"
        },
        {
          "value": "needsReview",
          "label": {
            "nl": "Vraagt je aandacht",
            "en": "Needs you"
          },
          "tone": "danger"
        },
        {
          "value": "cancelled",
          "label": {
            "nl": "Niet verstuurd",
            "en": "Not sent"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "sorts": [
    "companyName",
    "reference",
    "periodText",
    "packageName",
    "state",
    "documentNumber",
    "updatedAt"
  ],
  "actions": [
    {
      "operation": "retryDelivery",
      "label": {
        "nl": "Opnieuw proberen",
        "en": "Try again"
      },
      "done": {
        "nl": "Loonpoort probeert het opnieuw. Wat al in het pakket staat, komt er niet nog eens in.",
        "en": "Loonpoort tries again. What is already in the package is not put in again."
      },
      "when": {
        "state": [
          "ready",
          "refused",
          "needsReview"
        ]
      },
      "params": {
        "deliveryId": "id"
      },
      "ifMatch": true
    },
    {
      "operation": "cancelDelivery",
      "label": {
        "nl": "Niet versturen",
        "en": "Do not send"
      },
      "confirm": {
        "nl": "De journaalpost blijft staan en gaat niet naar het pakket. Je kunt hem later opnieuw versturen.",
        "en": "The journal is kept and does not go to the package. You can send it again later."
      },
      "done": {
        "nl": "De journaalpost wordt niet verstuurd.",
        "en": "The journal will not be sent."
      },
      "when": {
        "state": [
          "ready",
          "refused"
        ]
      },
      "params": {
        "deliveryId": "id"
      },
      "ifMatch": true
    }
  ],
  "refresh": {
    "state": [
      "ready",
      "sending",
      "unknown"
    ]
  },
  "combobox": false
};

/** `<loon-delivery-list>`: Journals on their way to a bookkeeping package, and how each of them fared. */
export class LoonDeliveryList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDeliveries G/deliveries?q,companyId,journalId,state,year,period,sort,limit,cursor
cancelDelivery D/deliveries/{deliveryId}
retryDelivery P/deliveries/{deliveryId}/retries
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    journalId: { attribute: 'journal-id' },
    state: {},
    year: {},
    period: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** The id of a journal; only its deliveries are given. */
  declare journalId: string | undefined;
  /** Only rows in this state. */
  declare state: string | undefined;
  /** Only journals of this year. */
  declare year: string | undefined;
  /** Only journals of this period. */
  declare period: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
