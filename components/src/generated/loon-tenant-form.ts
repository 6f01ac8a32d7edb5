// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateTenantSettings",
  "texts": {
    "heading": {
      "nl": "Salarisbureau",
      "en": "Payroll bureau"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De gegevens van het salarisbureau zijn opgeslagen.",
      "en": "The payroll bureau has been saved."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "mailName",
      "label": {
        "nl": "Afzender van mails",
        "en": "Sender of mails"
      },
      "control": "text",
      "hint": {
        "nl": "De naam die in de mailbox staat.",
        "en": "The name that the mailbox shows."
      },
      "nullable": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "replyTo",
      "label": {
        "nl": "Antwoordadres van mails",
        "en": "Reply address of mails"
      },
      "control": "email",
      "hint": {
        "nl": "Wie een mail beantwoordt, schrijft hierheen.",
        "en": "Replies to mails go here."
      },
      "autocomplete": "off",
      "nullable": true,
      "format": "email",
      "minLength": 3,
      "maxLength": 254
    },
    {
      "name": "language",
      "label": {
        "nl": "Taal",
        "en": "Language"
      },
      "control": "select",
      "hint": {
        "nl": "Van de inlogpagina, zolang iemand geen taal heeft gekozen, en van uitnodigingen uit een bestand.",
        "en": "Of the sign-in page, until somebody has chosen one, and of invitations from a file."
      },
      "choices": [
        {
          "value": "nl",
          "label": {
            "nl": "Nederlands",
            "en": "Dutch"
          }
        },
        {
          "value": "en",
          "label": {
            "nl": "Engels",
            "en": "English"
          }
        }
      ]
    },
    {
      "name": "embedOrigins",
      "label": {
        "nl": "Webadressen van het eigen intranet",
        "en": "Web addresses of your own intranet"
      },
      "control": "lines",
      "hint": {
        "nl": "Eén per regel, bijvoorbeeld https://intranet.voorbeeld.nl. Kantoren hebben hun eigen adressen.",
        "en": "One per line, such as https://intranet.voorbeeld.nl. Firms have web addresses of their own."
      }
    },
    {
      "name": "factorRoles",
      "label": {
        "nl": "Tweede stap verplicht voor",
        "en": "Second step required for"
      },
      "control": "checkboxes",
      "hint": {
        "nl": "Wie zo’n rol heeft en nog geen app of passkey, voegt er bij het eerstvolgende inloggen een toe. Sla je dit op, dan gaat het meteen in.",
        "en": "Whoever has such a role and no app or passkey yet adds one at the next sign-in. It takes effect as soon as you save it."
      },
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
    }
  ],
  "load": "getTenantSettings"
};

/** `<loon-tenant-form>`: Change how the bureau and its mails present themselves. */
export class LoonTenantForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getTenantSettings G/tenant-settings/current
updateTenantSettings A/tenant-settings/current b
`;

}
