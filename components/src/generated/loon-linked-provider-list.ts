// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listLinkedProviders",
  "texts": {
    "heading": {
      "nl": "Gekoppelde accounts",
      "en": "Linked accounts"
    },
    "search": {
      "nl": "Zoek op naam",
      "en": "Search by name"
    },
    "empty": {
      "nl": "Er is geen account gekoppeld. Heeft je kantoor een eigen account, zoals dat van Microsoft, dan kies je dat op de inlogpagina.",
      "en": "No account is linked. If your firm has an account of its own, such as one of Microsoft, choose it on the sign-in page."
    }
  },
  "params": [],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Aanbieder",
        "en": "Provider"
      },
      "type": "text"
    },
    {
      "name": "linkedAt",
      "label": {
        "nl": "Gekoppeld",
        "en": "Linked"
      },
      "type": "dateTime"
    },
    {
      "name": "lastUsedAt",
      "label": {
        "nl": "Laatst ingelogd",
        "en": "Last signed in"
      },
      "type": "dateTime"
    }
  ],
  "filters": [],
  "sorts": [],
  "actions": [
    {
      "operation": "removeLinkedProvider",
      "label": {
        "nl": "Ontkoppelen",
        "en": "Unlink"
      },
      "confirm": {
        "nl": "Waar je er verder mee bent ingelogd, word je uitgelogd. Log je er later weer mee in, dan wordt het account opnieuw gekoppeld.",
        "en": "Wherever else you are signed in with it, you are signed out. If you sign in with it again later, the account is linked anew."
      },
      "done": {
        "nl": "Ontkoppeld. Je krijgt er een mail over.",
        "en": "Unlinked. You will get a mail about it."
      },
      "params": {
        "linkId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-linked-provider-list>`: The providers that a person signs in with. */
export class LoonLinkedProviderList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLinkedProviders G/persons/current/linked-providers
removeLinkedProvider D/persons/current/linked-providers/{linkId}
`;

}
