// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listRunLineBookings",
  "texts": {
    "heading": {
      "nl": "Geboekt in",
      "en": "Booked in"
    },
    "search": {
      "nl": "Zoek op rekening of journaalpost",
      "en": "Search by account or journal"
    },
    "empty": {
      "nl": "Deze looncode van deze medewerker staat in geen journaalpost.",
      "en": "This wage code of this employee is in no journal."
    }
  },
  "params": [
    "runId",
    "employee",
    "wageCode",
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "reference",
      "label": {
        "nl": "Journaalpost",
        "en": "Journal"
      },
      "type": "text"
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
          "value": "regular",
          "label": {
            "nl": "Lonen",
            "en": "Wages"
          }
        },
        {
          "value": "difference",
          "label": {
            "nl": "Verschil",
            "en": "Difference"
          }
        },
        {
          "value": "reversal",
          "label": {
            "nl": "Tegenboeking",
            "en": "Reversal"
          }
        }
      ]
    },
    {
      "name": "isCurrent",
      "label": {
        "nl": "Geldt",
        "en": "Current"
      },
      "type": "boolean"
    },
    {
      "name": "account",
      "label": {
        "nl": "Rekening",
        "en": "Account"
      },
      "type": "text"
    },
    {
      "name": "accountName",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "type": "text"
    },
    {
      "name": "costCentre",
      "label": {
        "nl": "Kostenplaats",
        "en": "Cost centre"
      },
      "type": "text"
    },
    {
      "name": "costUnit",
      "label": {
        "nl": "Kostensoort",
        "en": "Cost unit"
      },
      "type": "text"
    },
    {
      "name": "share",
      "label": {
        "nl": "Deel (%)",
        "en": "Share (%)"
      },
      "type": "number"
    },
    {
      "name": "rounding",
      "label": {
        "nl": "Afronding",
        "en": "Rounding"
      },
      "type": "money"
    },
    {
      "name": "amount",
      "label": {
        "nl": "Geboekt",
        "en": "Booked"
      },
      "type": "money"
    },
    {
      "name": "explanation",
      "label": {
        "nl": "Waarom hier",
        "en": "Why here"
      },
      "type": "text"
    }
  ],
  "filters": [],
  "sorts": [
    "reference",
    "account",
    "accountName",
    "costCentre",
    "costUnit",
    "share",
    "rounding",
    "amount"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-run-line-bookings>`: The lines of journals that an employee's wage code is in. */
export class LoonRunLineBookings extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listRunLineBookings G/runs/{runId}/lines/{employee}/{wageCode}/bookings?q,sort,limit,cursor
`;

  static override properties = {
    runId: { attribute: 'run-id' },
    employee: {},
    wageCode: { attribute: 'wage-code' },
    sort: {},
  };

  /** The id of a payroll run. */
  declare runId: string | undefined;
  /** The number of an employee. */
  declare employee: string | undefined;
  /** The number of a wage component (looncode). */
  declare wageCode: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
