// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listCompanies",
  "texts": {
    "heading": {
      "nl": "Zoek bedrijf",
      "en": "Search company"
    },
    "file": {
      "nl": "Bedrijven",
      "en": "Companies"
    },
    "search": {
      "nl": "Zoek op naam, nummer, KvK, postcode of e-mail",
      "en": "Search by name, number, Chamber of Commerce, postal code or e-mail"
    },
    "empty": {
      "nl": "Er zijn nog geen bedrijven die je mag zien. Vraag je salarisbureau om toegang.",
      "en": "There are no companies that you may see yet. Ask your payroll bureau for access."
    }
  },
  "params": [
    "q",
    "kind",
    "periodType",
    "tag",
    "integration",
    "include",
    "debtorId",
    "sort",
    "favourite",
    "ids",
    "loginId"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "type": "text"
    },
    {
      "name": "number",
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
      "name": "debtorNumber",
      "label": {
        "nl": "Debiteurnummer",
        "en": "Debtor number"
      },
      "type": "number"
    },
    {
      "name": "periodType",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "type": "choice",
      "choices": [
        {
          "value": "month",
          "label": {
            "nl": "Maand",
            "en": "Month"
          }
        },
        {
          "value": "fourWeek",
          "label": {
            "nl": "4 weken",
            "en": "Four weeks"
          }
        },
        {
          "value": "week",
          "label": {
            "nl": "Week",
            "en": "Week"
          }
        }
      ]
    },
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "type": "choice",
      "choices": [
        {
          "value": "client",
          "label": {
            "nl": "Klant",
            "en": "Client"
          }
        },
        {
          "value": "template",
          "label": {
            "nl": "Standaardbedrijf",
            "en": "Template"
          }
        },
        {
          "value": "test",
          "label": {
            "nl": "Testbedrijf",
            "en": "Test"
          }
        }
      ]
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "type": "choice",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Gesloten",
            "en": "Closed"
          },
          "tone": "muted"
        },
        {
          "value": "hidden",
          "label": {
            "nl": "Verborgen",
            "en": "Hidden"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "foundBy",
      "label": {
        "nl": "Gevonden op",
        "en": "Found by"
      },
      "type": "choice",
      "choices": [
        {
          "value": "chamberNumber",
          "label": {
            "nl": "KvK-nummer",
            "en": "Chamber of Commerce number"
          }
        },
        {
          "value": "wageTaxNumber",
          "label": {
            "nl": "Loonheffingennummer",
            "en": "Wage-tax number"
          }
        },
        {
          "value": "postalCode",
          "label": {
            "nl": "Postcode",
            "en": "Postal code"
          }
        },
        {
          "value": "email",
          "label": {
            "nl": "E-mailadres",
            "en": "E-mail address"
          }
        }
      ]
    }
  ],
  "filters": [
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "multiple": true,
      "choices": [
        {
          "value": "client",
          "label": {
            "nl": "Klant",
            "en": "Client"
          }
        },
        {
          "value": "template",
          "label": {
            "nl": "Standaardbedrijf",
            "en": "Template"
          }
        },
        {
          "value": "test",
          "label": {
            "nl": "Testbedrijf",
            "en": "Test"
          }
        }
      ]
    },
    {
      "name": "periodType",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "multiple": true,
      "choices": [
        {
          "value": "month",
          "label": {
            "nl": "Maand",
            "en": "Month"
          }
        },
        {
          "value": "fourWeek",
          "label": {
            "nl": "4 weken",
            "en": "Four weeks"
          }
        },
        {
          "value": "week",
          "label": {
            "nl": "Week",
            "en": "Week"
          }
        }
      ]
    },
    {
      "name": "tag",
      "label": {
        "nl": "Label",
        "en": "Tag"
      },
      "options": {
        "operation": "listTags",
        "value": "id",
        "label": [
          "name"
        ],
        "roles": [
          "administrator",
          "accountant"
        ]
      }
    },
    {
      "name": "integration",
      "label": {
        "nl": "Koppeling",
        "en": "Integration"
      },
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Zonder koppeling",
            "en": "Without an integration"
          }
        },
        {
          "value": "problem",
          "label": {
            "nl": "Met een probleem",
            "en": "With a problem"
          }
        }
      ]
    },
    {
      "name": "include",
      "label": {
        "nl": "Ook tonen",
        "en": "Also show"
      },
      "multiple": true,
      "choices": [
        {
          "value": "closed",
          "label": {
            "nl": "Gesloten bedrijven",
            "en": "Closed companies"
          }
        },
        {
          "value": "hidden",
          "label": {
            "nl": "Verborgen bedrijven",
            "en": "Hidden companies"
          }
        }
      ]
    }
  ],
  "columnFilters": {
    "state": "include",
    "foundBy": "q"
  },
  "sorts": [
    "name",
    "number",
    "debtorName",
    "debtorNumber",
    "periodType",
    "kind"
  ],
  "actions": [],
  "combobox": true,
  "favourites": {
    "set": "setFavouriteCompany",
    "remove": "removeFavouriteCompany",
    "param": "companyId"
  }
};

/** `<loon-company-search>`: Search the companies that the login sees, as a combobox or as a table with the total. */
export class LoonCompanySearch extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
setFavouriteCompany U/favourite-companies/{companyId}
removeFavouriteCompany D/favourite-companies/{companyId}
`;

  static override properties = {
    kind: {},
    periodType: { attribute: 'period-type' },
    tag: {},
    integration: {},
    include: {},
    debtorId: { attribute: 'debtor-id' },
    sort: {},
    favourite: {},
    ids: {},
    loginId: { attribute: 'login-id' },
  };

  /** Only companies of these kinds. */
  declare kind: string | undefined;
  /** Only companies with these period types. */
  declare periodType: string | undefined;
  /** Only companies whose debtor has this tag. */
  declare tag: string | undefined;
  /** Only companies without an integration that is switched on, or with one that has a problem. */
  declare integration: string | undefined;
  /** Also companies that are left out otherwise. */
  declare include: string | undefined;
  /** Only companies of this debtor. */
  declare debtorId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
  /** Only favourites of the login that asks, or only the others. */
  declare favourite: string | undefined;
  /** Only these companies, as far as the login sees them. */
  declare ids: string | undefined;
  /** Only companies that this login sees; for an administrator, who is told by it what somebody sees. Others are
answered with 403.
 */
  declare loginId: string | undefined;
}
