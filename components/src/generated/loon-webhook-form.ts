// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createWebhook",
  "texts": {
    "heading": {
      "nl": "Webhook toevoegen",
      "en": "Add webhook"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De webhook is toegevoegd. Bewaar het geheim nu; je ziet het maar één keer.",
      "en": "The webhook has been added. Keep the secret now; you see it only once."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "url",
      "label": {
        "nl": "Adres",
        "en": "Address"
      },
      "control": "text",
      "hint": {
        "nl": "Begint met https://.",
        "en": "Begins with https://."
      },
      "missing": {
        "nl": "Vul een adres in.",
        "en": "Enter an address."
      },
      "required": true,
      "format": "line",
      "pattern": "^https?://",
      "minLength": 10,
      "maxLength": 2000
    },
    {
      "name": "types",
      "label": {
        "nl": "Waarover",
        "en": "About"
      },
      "control": "checkboxes",
      "missing": {
        "nl": "Kies waarover de webhook bericht.",
        "en": "Choose what the webhook tells of."
      },
      "required": true,
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
      "name": "clientId",
      "label": {
        "nl": "Voor software",
        "en": "For software"
      },
      "control": "lookup",
      "hint": {
        "nl": "Met software erbij gaan berichten alleen over bedrijven die de software ziet. Alleen een beheerder kan dit kiezen.",
        "en": "With software chosen, messages are only about companies that it sees. Only an administrator can choose this."
      },
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listClients",
        "value": "id",
        "label": [
          "name"
        ]
      }
    }
  ]
};

/** `<loon-webhook-form>`: Have an address told what happens. */
export class LoonWebhookForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listClients G/clients?q,sort,limit,cursor
createWebhook P/webhooks b
`;

}
