// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listReconciliations",
  "texts": {
    "heading": {
      "nl": "Aansluiting loonheffingen",
      "en": "Reconciliation of wage tax"
    },
    "search": {
      "nl": "Zoek op bedrijf of nummer",
      "en": "Search by company or number"
    },
    "empty": {
      "nl": "Er zijn nog geen loonruns of aangiften in dit jaar.",
      "en": "There are no payroll runs or returns in this year yet."
    }
  },
  "params": [
    "q",
    "companyId",
    "year",
    "period",
    "state",
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
        "nl": "Bedrijfsnummer",
        "en": "Company number"
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
      "name": "year",
      "label": {
        "nl": "Jaar",
        "en": "Year"
      },
      "type": "number"
    },
    {
      "name": "period",
      "label": {
        "nl": "Tijdvak",
        "en": "Return period"
      },
      "type": "number"
    },
    {
      "name": "journalTotal",
      "label": {
        "nl": "Journaalposten",
        "en": "Journals"
      },
      "type": "money"
    },
    {
      "name": "returnTotal",
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
          "value": "differs",
          "label": {
            "nl": "Verschil",
            "en": "Differs"
          },
          "tone": "danger"
        },
        {
          "value": "explained",
          "label": {
            "nl": "Verklaard",
            "en": "Explained"
          },
          "tone": "success"
        },
        {
          "value": "noReturn",
          "label": {
            "nl": "Geen aangifte",
            "en": "No return"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "causes",
      "label": {
        "nl": "Oorzaken",
        "en": "Causes"
      },
      "type": "errors"
    }
  ],
  "filters": [
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
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
          "value": "differs",
          "label": {
            "nl": "Verschil",
            "en": "Differs"
          },
          "tone": "danger"
        },
        {
          "value": "explained",
          "label": {
            "nl": "Verklaard",
            "en": "Explained"
          },
          "tone": "success"
        },
        {
          "value": "noReturn",
          "label": {
            "nl": "Geen aangifte",
            "en": "No return"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "sorts": [
    "companyName",
    "companyNumber",
    "debtorName",
    "period",
    "journalTotal",
    "returnTotal",
    "difference",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-reconciliation-list>`: Wage tax in the journals against the returns. */
export class LoonReconciliationList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listReconciliations G/reconciliations?q,companyId,year,period,state,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: {},
    period: {},
    state: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** Only this year; the current one where it is left out. */
  declare year: string | undefined;
  /** Only this period of the return. */
  declare period: string | undefined;
  /** Only rows in this state. */
  declare state: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
