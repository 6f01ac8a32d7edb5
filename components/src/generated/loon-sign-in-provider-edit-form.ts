// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateSignInProvider",
  "texts": {
    "heading": {
      "nl": "Aanbieder",
      "en": "Provider"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De aanbieder is opgeslagen.",
      "en": "The provider has been saved."
    }
  },
  "params": [
    "providerId"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam op de knop",
        "en": "Name on the button"
      },
      "control": "text",
      "hint": {
        "nl": "Bijvoorbeeld Microsoft. De knop is dan 'Inloggen met Microsoft'.",
        "en": "Such as Microsoft. The button is then 'Sign in with Microsoft'."
      },
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 40
    },
    {
      "name": "issuer",
      "label": {
        "nl": "Adres van de aanbieder (issuer)",
        "en": "Address of the provider (issuer)"
      },
      "control": "text",
      "hint": {
        "nl": "Bij Microsoft Entra: https://login.microsoftonline.com/{map-id (tenant-id)}/v2.0.",
        "en": "At Microsoft Entra: https://login.microsoftonline.com/{directory (tenant) ID}/v2.0."
      },
      "minLength": 8,
      "maxLength": 500
    },
    {
      "name": "clientId",
      "label": {
        "nl": "Toepassings-id (client id)",
        "en": "Application (client) ID"
      },
      "control": "text",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 200
    },
    {
      "name": "clientSecret",
      "label": {
        "nl": "Nieuw clientgeheim",
        "en": "New client secret"
      },
      "control": "password",
      "hint": {
        "nl": "Vul de waarde in als het geheim bij de aanbieder is vernieuwd. Laat het leeg om het te houden.",
        "en": "Enter the value once the secret was renewed at the provider. Leave it empty to keep it."
      },
      "autocomplete": "off",
      "writeOnly": true,
      "format": "line",
      "minLength": 1,
      "maxLength": 500
    },
    {
      "name": "domains",
      "label": {
        "nl": "E-maildomeinen",
        "en": "E-mail domains"
      },
      "control": "lines",
      "hint": {
        "nl": "Eén per regel, bijvoorbeeld kantoor-maasdal.nl. Alleen adressen op deze domeinen loggen ermee in.",
        "en": "One per line, such as kantoor-maasdal.nl. Only addresses of these domains sign in with it."
      }
    },
    {
      "name": "acceptsPassword",
      "label": {
        "nl": "Wachtwoord mag ook",
        "en": "A password will do too"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Zet dit uit als het met het account werkt. Beheerders van het salarisbureau houden hun wachtwoord, zodat niemand iedereen buitensluit.",
        "en": "Switch this off once the account works. Administrators of the bureau keep their password, so that nobody locks everybody out."
      }
    },
    {
      "name": "acceptsFactor",
      "label": {
        "nl": "Tweede stap van de aanbieder telt",
        "en": "The second step of the provider counts"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Alleen als de aanbieder meldt dat er een tweede stap is gevraagd. Meldt hij dat niet, dan volgt de tweede stap hier.",
        "en": "Only where the provider says that a second step was asked. Where it does not, the second step here follows."
      }
    }
  ],
  "load": "getSignInProvider"
};

/** `<loon-sign-in-provider-edit-form>`: Change the provider with which people of a firm sign in. */
export class LoonSignInProviderEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getSignInProvider G/sign-in-providers/{providerId}
updateSignInProvider A/sign-in-providers/{providerId} b
`;

  static override properties = {
    providerId: { attribute: 'provider-id' },
  };

  /** The id of a provider. */
  declare providerId: string | undefined;
}
