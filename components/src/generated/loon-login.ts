// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { LoginElement } from '../elements/login.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createSession",
  "texts": {
    "heading": {
      "nl": "Inloggen",
      "en": "Sign in"
    },
    "submit": {
      "nl": "Inloggen",
      "en": "Sign in"
    }
  },
  "params": [],
  "fields": [
    {
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "control": "email",
      "missing": {
        "nl": "Vul een e-mailadres in.",
        "en": "Enter an e-mail address."
      },
      "autocomplete": "username",
      "required": true,
      "format": "email",
      "minLength": 3,
      "maxLength": 254
    },
    {
      "name": "password",
      "label": {
        "nl": "Wachtwoord",
        "en": "Password"
      },
      "control": "password",
      "missing": {
        "nl": "Vul een wachtwoord in.",
        "en": "Enter a password."
      },
      "autocomplete": "current-password",
      "required": true,
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    }
  ],
  "steps": {
    "requestPasswordReset": [
      {
        "name": "email",
        "label": {
          "nl": "E-mailadres",
          "en": "E-mail address"
        },
        "control": "email",
        "missing": {
          "nl": "Vul een e-mailadres in.",
          "en": "Enter an e-mail address."
        },
        "autocomplete": "username",
        "required": true,
        "format": "email",
        "minLength": 3,
        "maxLength": 254
      }
    ],
    "resetPassword": [
      {
        "name": "password",
        "label": {
          "nl": "Nieuw wachtwoord",
          "en": "New password"
        },
        "control": "new-password",
        "hint": {
          "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
          "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
        },
        "missing": {
          "nl": "Vul een nieuw wachtwoord in.",
          "en": "Enter a new password."
        },
        "autocomplete": "new-password",
        "required": true,
        "writeOnly": true,
        "minLength": 15,
        "maxLength": 256
      }
    ],
    "acceptInvitation": [
      {
        "name": "password",
        "label": {
          "nl": "Nieuw wachtwoord",
          "en": "New password"
        },
        "control": "new-password",
        "hint": {
          "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
          "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
        },
        "autocomplete": "new-password",
        "writeOnly": true,
        "minLength": 15,
        "maxLength": 256
      }
    ]
  },
  "labels": {
    "role": {
      "administrator": {
        "nl": "Beheerder",
        "en": "Administrator"
      },
      "accountant": {
        "nl": "Accountant",
        "en": "Accountant"
      },
      "employer": {
        "nl": "Werkgever",
        "en": "Employer"
      },
      "manager": {
        "nl": "Manager",
        "en": "Manager"
      },
      "employee": {
        "nl": "Medewerker",
        "en": "Employee"
      }
    }
  }
};

/** `<loon-login>`: Sign in, reset a forgotten password, and accept an invitation. */
export class LoonLogin extends LoginElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
resetPassword P/password-reset-completions bp
acceptInvitation P/invitation-acceptances bp
`;

}
