// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listFactors",
  "texts": {
    "heading": {
      "nl": "Tweede stap bij het inloggen",
      "en": "Second step of signing in"
    },
    "search": {
      "nl": "Zoek op naam",
      "en": "Search by name"
    },
    "empty": {
      "nl": "Je logt in met je wachtwoord alleen. Voeg hieronder een app of een passkey toe: wie je wachtwoord weet, komt dan nog niet binnen.",
      "en": "You sign in with your password alone. Add an app or a passkey below: then somebody who knows your password still cannot get in."
    }
  },
  "params": [],
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
      "name": "type",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "type": "choice",
      "choices": [
        {
          "value": "totp",
          "label": {
            "nl": "Authenticator-app",
            "en": "Authenticator app"
          }
        },
        {
          "value": "passkey",
          "label": {
            "nl": "Passkey",
            "en": "Passkey"
          }
        }
      ]
    },
    {
      "name": "createdAt",
      "label": {
        "nl": "Toegevoegd",
        "en": "Added"
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
      "name": "isBlocked",
      "label": {
        "nl": "Geblokkeerd",
        "en": "Blocked"
      },
      "type": "boolean"
    }
  ],
  "filters": [],
  "sorts": [],
  "actions": [
    {
      "operation": "removeFactor",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "Je kunt er daarna niet meer mee inloggen. Is het je laatste, dan vervallen ook je herstelcodes.",
        "en": "You can no longer sign in with it then. If it is your last one, your recovery codes go with it."
      },
      "done": {
        "nl": "Verwijderd. Je krijgt er een mail over.",
        "en": "Removed. You will get a mail about it."
      },
      "params": {
        "factorId": "id"
      },
      "ifMatch": true
    }
  ],
  "combobox": false
};

/** `<loon-factor-list>`: A person's own authenticator apps and passkeys. */
export class LoonFactorList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listFactors G/persons/current/factors
removeFactor D/persons/current/factors/{factorId}
`;

}
