// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listProviderLinks",
  "texts": {
    "heading": {
      "nl": "Gekoppelde personen",
      "en": "Linked persons"
    },
    "search": {
      "nl": "Zoek op naam of e-mail",
      "en": "Search by name or e-mail"
    },
    "empty": {
      "nl": "Er heeft nog niemand mee ingelogd. Wie dat voor het eerst doet, wordt vanzelf gekoppeld.",
      "en": "Nobody has signed in with it yet. Whoever does so for the first time is linked."
    }
  },
  "params": [
    "providerId",
    "q",
    "sort"
  ],
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
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
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
  "sorts": [
    "name",
    "email",
    "linkedAt",
    "lastUsedAt"
  ],
  "actions": [
    {
      "operation": "removeProviderLink",
      "label": {
        "nl": "Ontkoppelen",
        "en": "Unlink"
      },
      "confirm": {
        "nl": "Wie er nu mee is ingelogd wordt uitgelogd. Bij de volgende keer inloggen wordt opnieuw gekoppeld, als het e-mailadres klopt. Vertrekt iemand, zet dan de inlog uit.",
        "en": "Sessions that began with it end. The next sign-in links the person again if the e-mail address is right. When somebody leaves, switch the login off."
      },
      "done": {
        "nl": "De persoon is ontkoppeld.",
        "en": "The person has been unlinked."
      },
      "params": {
        "providerId": "providerId",
        "linkId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-provider-link-list>`: The people who sign in with a provider. */
export class LoonProviderLinkList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listProviderLinks G/sign-in-providers/{providerId}/links?q,sort,limit,cursor
removeProviderLink D/sign-in-providers/{providerId}/links/{linkId}
`;

  static override properties = {
    providerId: { attribute: 'provider-id' },
    sort: {},
  };

  /** The id of a provider. */
  declare providerId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
