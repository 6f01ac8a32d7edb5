// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listSignInProviders",
  "texts": {
    "heading": {
      "nl": "Inloggen met eigen account",
      "en": "Signing in with your own account"
    },
    "search": {
      "nl": "Zoek op naam, kantoor of domein",
      "en": "Search by name, firm or domain"
    },
    "empty": {
      "nl": "Iedereen logt in met een wachtwoord. Stel hieronder in met welk account de mensen van een kantoor ook kunnen inloggen.",
      "en": "Everybody signs in with a password. Set up below with which account the people of a firm can sign in too."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Naam op de knop",
        "en": "Name on the button"
      },
      "type": "text"
    },
    {
      "name": "ownerName",
      "label": {
        "nl": "Voor",
        "en": "For"
      },
      "type": "text"
    },
    {
      "name": "domains",
      "label": {
        "nl": "E-maildomeinen",
        "en": "E-mail domains"
      },
      "type": "list"
    },
    {
      "name": "acceptsPassword",
      "label": {
        "nl": "Wachtwoord mag ook",
        "en": "A password will do too"
      },
      "type": "boolean"
    },
    {
      "name": "acceptsFactor",
      "label": {
        "nl": "Tweede stap van de aanbieder telt",
        "en": "The second step of the provider counts"
      },
      "type": "boolean"
    },
    {
      "name": "people",
      "label": {
        "nl": "Personen",
        "en": "Persons"
      },
      "type": "number"
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "ownerName",
    "people"
  ],
  "actions": [
    {
      "operation": "removeSignInProvider",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "Niemand logt er meer mee in, en wie er nu mee is ingelogd wordt uitgelogd. Inlogs blijven: deze mensen loggen in met een wachtwoord, dat ze met ‘Wachtwoord vergeten?’ aanvragen. Wie er nu mee inlogt, krijgt een mail (aantal: {people}).",
        "en": "Nobody can sign in with it any more, and whoever is signed in with it now is signed out. Logins stay: these people sign in with a password, which they ask for with ‘Forgotten your password?’. Whoever signs in with it now gets a mail (number: {people})."
      },
      "done": {
        "nl": "De aanbieder is verwijderd.",
        "en": "The provider has been removed."
      },
      "params": {
        "providerId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-sign-in-provider-list>`: The providers with which people of a firm sign in. */
export class LoonSignInProviderList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listSignInProviders G/sign-in-providers?q,sort,limit,cursor
removeSignInProvider D/sign-in-providers/{providerId}
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
