// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateWebhook",
  "texts": {
    "heading": {
      "nl": "Webhook wijzigen",
      "en": "Change webhook"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De webhook is gewijzigd.",
      "en": "The webhook has been changed."
    }
  },
  "params": [
    "webhookId"
  ],
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
      "name": "enabled",
      "label": {
        "nl": "Berichten versturen",
        "en": "Send messages"
      },
      "control": "checkbox"
    }
  ],
  "load": "getWebhook"
};

/** `<loon-webhook-edit-form>`: Change a webhook, or switch it on or off. */
export class LoonWebhookEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getWebhook G/webhooks/{webhookId}
updateWebhook A/webhooks/{webhookId} b
`;

  static override properties = {
    webhookId: { attribute: 'webhook-id' },
  };

  /** The id of a webhook. */
  declare webhookId: string | undefined;
}
