// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listReconciliationItems",
  "texts": {
    "heading": {
      "nl": "Per rubriek",
      "en": "By item"
    },
    "search": {
      "nl": "Zoek een rubriek",
      "en": "Search an item"
    },
    "empty": {
      "nl": "Lees het aangiftebestand in om rubriek voor rubriek te vergelijken.",
      "en": "Import the file of the return to compare item by item."
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
          "value": "aofLow",
          "label": {
            "nl": "Aof laag",
            "en": "Aof low"
          }
        },
        {
          "value": "aofHigh",
          "label": {
            "nl": "Aof hoog",
            "en": "Aof high"
          }
        },
        {
          "value": "aofBenefits",
          "label": {
            "nl": "Aof over uitkeringen",
            "en": "Aof on benefits"
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
          "value": "awfLow",
          "label": {
            "nl": "AWf laag",
            "en": "AWf low"
          }
        },
        {
          "value": "awfHigh",
          "label": {
            "nl": "AWf hoog",
            "en": "AWf high"
          }
        },
        {
          "value": "awfRevised",
          "label": {
            "nl": "AWf herzien",
            "en": "AWf revised"
          }
        },
        {
          "value": "awfBenefits",
          "label": {
            "nl": "AWf over uitkeringen",
            "en": "AWf on benefits"
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
          "value": "corrections",
          "label": {
            "nl": "Correcties eerdere tijdvakken",
            "en": "Corrections of earlier periods"
          }
        },
        {
          "value": "other",
          "label": {
            "nl": "Overig",
            "en": "Other"
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
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "type": "choice",
      "choices": [
        {
          "value": "agrees",
          "label": {
            "nl": "Sluit aan",
            "en": "Agrees"
          },
          "tone": "success"
        },
        {
          "value": "rounded",
          "label": {
            "nl": "Sluit aan na afronding",
            "en": "Agrees when rounded"
          },
          "tone": "success"
        },
        {
          "value": "differs",
          "label": {
            "nl": "Verschil",
            "en": "Differs"
          },
          "tone": "danger"
        }
      ]
    }
  ],
  "filters": [],
  "sorts": [
    "item",
    "wages",
    "declared",
    "difference",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-reconciliation-items>`: A wage-tax return against the payroll runs, item by item. */
export class LoonReconciliationItems extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listReconciliationItems G/reconciliations/{companyId}/{year}/{period}/items?q,sort,limit,cursor
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
