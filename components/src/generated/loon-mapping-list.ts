// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listMappings",
  "texts": {
    "heading": {
      "nl": "Administraties",
      "en": "Administrations"
    },
    "search": {
      "nl": "Zoek op bedrijf of nummer",
      "en": "Search by company or number"
    },
    "empty": {
      "nl": "Er zijn nog geen bedrijven.",
      "en": "There are no companies yet."
    }
  },
  "params": [
    "q",
    "integrationId",
    "mapped",
    "sort"
  ],
  "columns": [
    {
      "name": "companyName",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "type": "text"
    },
    {
      "name": "companyNumber",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "debtorName",
      "label": {
        "nl": "Debiteur",
        "en": "Debtor"
      },
      "type": "text"
    },
    {
      "name": "packageName",
      "label": {
        "nl": "Pakket",
        "en": "Package"
      },
      "type": "text"
    },
    {
      "name": "administrationName",
      "label": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "type": "text"
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "type": "text"
    },
    {
      "name": "automatic",
      "label": {
        "nl": "Automatisch",
        "en": "Automatic"
      },
      "type": "boolean"
    }
  ],
  "filters": [
    {
      "name": "mapped",
      "label": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "choices": [
        {
          "value": "present",
          "label": {
            "nl": "Met administratie",
            "en": "With an administration"
          }
        },
        {
          "value": "missing",
          "label": {
            "nl": "Zonder administratie",
            "en": "Without an administration"
          }
        }
      ]
    }
  ],
  "sorts": [
    "companyName",
    "companyNumber",
    "debtorName",
    "packageName",
    "administrationName",
    "journalCode"
  ],
  "actions": [
    {
      "operation": "removeMapping",
      "label": {
        "nl": "Loskoppelen",
        "en": "Unlink"
      },
      "confirm": {
        "nl": "Het bedrijf wordt niet meer in deze administratie geboekt. Wat al geboekt is, blijft daar staan.",
        "en": "The company is no longer booked in this administration. What has been booked stays there."
      },
      "done": {
        "nl": "Het bedrijf is losgekoppeld van zijn administratie.",
        "en": "The company has been unlinked from its administration."
      },
      "when": {
        "mapped": [
          "present"
        ]
      },
      "params": {
        "companyId": "companyId"
      },
      "ifMatch": true
    }
  ],
  "combobox": false
};

/** `<loon-mapping-list>`: Companies and the administrations that they are booked in. */
export class LoonMappingList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listMappings G/administration-mappings?q,integrationId,mapped,sort,limit,cursor
removeMapping D/administration-mappings/{companyId}
`;

  static override properties = {
    integrationId: { attribute: 'integration-id' },
    mapped: {},
    sort: {},
  };

  /** The id of an integration; only the companies that are booked through it are given. */
  declare integrationId: string | undefined;
  /** Only companies with, or without, an administration. */
  declare mapped: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
