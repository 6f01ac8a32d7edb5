// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listReconciliationEmployees",
  "texts": {
    "heading": {
      "nl": "Per medewerker",
      "en": "By employee"
    },
    "search": {
      "nl": "Zoek medewerker",
      "en": "Search employee"
    },
    "empty": {
      "nl": "Bij geen enkele medewerker verschilt de aangifte van de loonruns.",
      "en": "The return differs from the payroll runs for no employee."
    }
  },
  "params": [
    "companyId",
    "year",
    "period",
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "employeeName",
      "label": {
        "nl": "Medewerker",
        "en": "Employee"
      },
      "type": "text"
    },
    {
      "name": "employeeNumber",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "item",
      "label": {
        "nl": "Rubriek",
        "en": "Item"
      },
      "type": "choice",
      "choices": [
        {
          "value": "wageTax",
          "label": {
            "nl": "Loonheffing",
            "en": "Wage tax"
          }
        },
        {
          "value": "finalLevies",
          "label": {
            "nl": "Eindheffingen",
            "en": "Final levies"
          }
        },
        {
          "value": "reductions",
          "label": {
            "nl": "Verminderingen",
            "en": "Reductions"
          }
        },
        {
          "value": "aof",
          "label": {
            "nl": "Aof",
            "en": "Aof"
          }
        },
        {
          "value": "wko",
          "label": {
            "nl": "Opslag Wko",
            "en": "Wko surcharge"
          }
        },
        {
          "value": "whk",
          "label": {
            "nl": "Whk",
            "en": "Whk"
          }
        },
        {
          "value": "awf",
          "label": {
            "nl": "AWf",
            "en": "AWf"
          }
        },
        {
          "value": "ufo",
          "label": {
            "nl": "Ufo",
            "en": "Ufo"
          }
        },
        {
          "value": "zvwEmployee",
          "label": {
            "nl": "Zvw ingehouden",
            "en": "Zvw withheld"
          }
        },
        {
          "value": "zvwEmployer",
          "label": {
            "nl": "Zvw werkgever",
            "en": "Zvw employer"
          }
        },
        {
          "value": "none",
          "label": {
            "nl": "Niet in de aangifte",
            "en": "Not in the return"
          }
        }
      ]
    },
    {
      "name": "wages",
      "label": {
        "nl": "Loonruns",
        "en": "Payroll runs"
      },
      "type": "money"
    },
    {
      "name": "declared",
      "label": {
        "nl": "Aangifte",
        "en": "Return"
      },
      "type": "money"
    },
    {
      "name": "difference",
      "label": {
        "nl": "Verschil",
        "en": "Difference"
      },
      "type": "money"
    },
    {
      "name": "wageCodes",
      "label": {
        "nl": "Looncodes",
        "en": "Wage codes"
      },
      "type": "list"
    }
  ],
  "filters": [],
  "sorts": [
    "employeeName",
    "employeeNumber",
    "item",
    "wages",
    "declared",
    "difference"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-reconciliation-employees>`: Employees whose wages differ from the wage-tax return, down to the wage code. */
export class LoonReconciliationEmployees extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listReconciliationEmployees G/reconciliations/{companyId}/{year}/{period}/employees?q,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: {},
    period: {},
    sort: {},
  };

  /** The id of a company. */
  declare companyId: string | undefined;
  /** The year of the wage-tax return, four digits. */
  declare year: string | undefined;
  /** The number of the period of the wage-tax return in its year. */
  declare period: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
