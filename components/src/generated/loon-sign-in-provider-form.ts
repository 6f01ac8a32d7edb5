// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createSignInProvider",
  "texts": {
    "heading": {
      "nl": "Aanbieder toevoegen",
      "en": "Add a provider"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De aanbieder is toegevoegd. Controleer hem nu.",
      "en": "The provider has been added. Check it now."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "firmId",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "control": "lookup",
      "hint": {
        "nl": "Met dit account werkt iemand alleen met inlogs van dit kantoor. Laat het leeg voor de mensen van het salarisbureau zelf.",
        "en": "With this account somebody works with logins of this firm only. Leave it empty for the people of the bureau itself."
      },
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listFirms",
        "value": "id",
        "label": [
          "name"
        ]
      }
    },
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
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
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
      "missing": {
        "nl": "Vul het adres van de aanbieder in.",
        "en": "Enter the address of the provider."
      },
      "required": true,
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
      "missing": {
        "nl": "Vul de toepassings-id in.",
        "en": "Enter the application ID."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 200
    },
    {
      "name": "clientSecret",
      "label": {
        "nl": "Clientgeheim",
        "en": "Client secret"
      },
      "control": "password",
      "hint": {
        "nl": "De waarde van het geheim, niet de id ervan. We bewaren het versleuteld en laten het niet meer zien.",
        "en": "The value of the secret, not its ID. It is kept encrypted and not shown again."
      },
      "missing": {
        "nl": "Vul het clientgeheim in.",
        "en": "Enter the client secret."
      },
      "autocomplete": "off",
      "required": true,
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
      },
      "missing": {
        "nl": "Vul minstens één domein in.",
        "en": "Enter at least one domain."
      },
      "required": true
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
  ]
};

/** `<loon-sign-in-provider-form>`: Set up the provider with which people of a firm sign in. */
export class LoonSignInProviderForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createSignInProvider P/sign-in-providers bk
listFirms G/firms?q,sort,limit,cursor
`;

}
