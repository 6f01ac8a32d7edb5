// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listEmployees",
  "texts": {
    "heading": {
      "nl": "Medewerkers",
      "en": "Employees"
    },
    "search": {
      "nl": "Zoek op naam of nummer",
      "en": "Search by name or number"
    },
    "empty": {
      "nl": "Er zijn nog geen medewerkers.",
      "en": "There are no employees yet."
    }
  },
  "params": [
    "q",
    "companyId",
    "status",
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
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "companyName",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "type": "text"
    },
    {
      "name": "departmentName",
      "label": {
        "nl": "Afdeling",
        "en": "Department"
      },
      "type": "text"
    },
    {
      "name": "inServiceOn",
      "label": {
        "nl": "In dienst",
        "en": "First day"
      },
      "type": "date"
    },
    {
      "name": "outOfServiceOn",
      "label": {
        "nl": "Uit dienst",
        "en": "Last day"
      },
      "type": "date"
    },
    {
      "name": "costShares",
      "label": {
        "nl": "Kostenplaatsen",
        "en": "Cost centres"
      },
      "type": "shares"
    }
  ],
  "filters": [
    {
      "name": "status",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "choices": [
        {
          "value": "inService",
          "label": {
            "nl": "In dienst",
            "en": "Employed"
          }
        },
        {
          "value": "outOfService",
          "label": {
            "nl": "Uit dienst",
            "en": "No longer employed"
          }
        },
        {
          "value": "joined",
          "label": {
            "nl": "In dienst gekomen deze periode",
            "en": "Joined this period"
          }
        },
        {
          "value": "left",
          "label": {
            "nl": "Uit dienst gegaan deze periode",
            "en": "Left this period"
          }
        }
      ]
    }
  ],
  "sorts": [
    "name",
    "number",
    "companyName",
    "departmentName",
    "inServiceOn",
    "outOfServiceOn"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-employee-list>`: Employees of one company, or of all companies that the login sees. */
export class LoonEmployeeList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listEmployees G/employees?q,companyId,status,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    status: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** Only employees in this state today, or who joined or left in the current period of their company. */
  declare status: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
