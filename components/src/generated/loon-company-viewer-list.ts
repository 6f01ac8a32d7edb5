// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listCompanyViewers",
  "texts": {
    "heading": {
      "nl": "Wie ziet dit bedrijf",
      "en": "Who sees this company"
    },
    "search": {
      "nl": "Zoek op naam of e-mailadres",
      "en": "Search by name or e-mail"
    },
    "empty": {
      "nl": "Niemand ziet dit bedrijf.",
      "en": "Nobody sees this company."
    }
  },
  "params": [
    "companyId",
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
      "name": "role",
      "label": {
        "nl": "Rol",
        "en": "Role"
      },
      "type": "choice",
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
        },
        {
          "value": "software",
          "label": {
            "nl": "Software",
            "en": "Software"
          }
        }
      ]
    },
    {
      "name": "firmName",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "type": "text"
    },
    {
      "name": "grantKind",
      "label": {
        "nl": "Ziet",
        "en": "Sees"
      },
      "type": "choice",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niets",
            "en": "Nothing"
          }
        },
        {
          "value": "all",
          "label": {
            "nl": "Alle bedrijven",
            "en": "All companies"
          }
        },
        {
          "value": "tags",
          "label": {
            "nl": "Debiteuren met een label",
            "en": "Debtors with a tag"
          }
        },
        {
          "value": "debtors",
          "label": {
            "nl": "Gekozen debiteuren",
            "en": "Chosen debtors"
          }
        },
        {
          "value": "companies",
          "label": {
            "nl": "Gekozen bedrijven",
            "en": "Chosen companies"
          }
        },
        {
          "value": "departments",
          "label": {
            "nl": "Gekozen afdelingen",
            "en": "Chosen departments"
          }
        },
        {
          "value": "employees",
          "label": {
            "nl": "Gekozen medewerkers",
            "en": "Chosen employees"
          }
        }
      ]
    },
    {
      "name": "grantedBy",
      "label": {
        "nl": "Via",
        "en": "Via"
      },
      "type": "text"
    },
    {
      "name": "since",
      "label": {
        "nl": "Sinds",
        "en": "Since"
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
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "email",
    "role",
    "firmName",
    "grantKind",
    "grantedBy",
    "since",
    "lastUsedAt"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-company-viewer-list>`: Who sees a company. */
export class LoonCompanyViewerList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listCompanyViewers G/companies/{companyId}/viewers?q,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    sort: {},
  };

  /** The id of a company. */
  declare companyId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
