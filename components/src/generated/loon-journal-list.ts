// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listJournals",
  "texts": {
    "heading": {
      "nl": "Journaalposten",
      "en": "Journals"
    },
    "search": {
      "nl": "Zoek op nummer of bedrijf",
      "en": "Search by number or company"
    },
    "empty": {
      "nl": "Er zijn nog geen journaalposten. Maak er een bij een loonrun.",
      "en": "There are no journals yet. Make one from a payroll run."
    }
  },
  "params": [
    "q",
    "companyId",
    "year",
    "period",
    "runId",
    "kind",
    "current",
    "stale",
    "since",
    "sort"
  ],
  "columns": [
    {
      "name": "reference",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "text"
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
      "name": "periodText",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "type": "text"
    },
    {
      "name": "date",
      "label": {
        "nl": "Boekdatum",
        "en": "Booking date"
      },
      "type": "date"
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
      "name": "variant",
      "label": {
        "nl": "Uitgesplitst",
        "en": "Split"
      },
      "type": "choice",
      "choices": [
        {
          "value": "company",
          "label": {
            "nl": "Per bedrijf",
            "en": "Per company"
          }
        },
        {
          "value": "department",
          "label": {
            "nl": "Per afdeling",
            "en": "Per department"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Per kostenplaats",
            "en": "Per cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Per kostenplaats en kostensoort",
            "en": "Per cost centre and cost unit"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Per medewerker",
            "en": "Per employee"
          }
        }
      ]
    },
    {
      "name": "total",
      "label": {
        "nl": "Totaal",
        "en": "Total"
      },
      "type": "money"
    },
    {
      "name": "staleReason",
      "label": {
        "nl": "Verouderd",
        "en": "Out of date"
      },
      "type": "choice",
      "choices": [
        {
          "value": "run",
          "label": {
            "nl": "Loonrun gewijzigd",
            "en": "Payroll run changed"
          },
          "tone": "warning"
        },
        {
          "value": "scheme",
          "label": {
            "nl": "Rekeningschema gewijzigd",
            "en": "Ledger scheme changed"
          },
          "tone": "warning"
        },
        {
          "value": "both",
          "label": {
            "nl": "Loonrun en rekeningschema gewijzigd",
            "en": "Payroll run and ledger scheme changed"
          },
          "tone": "warning"
        }
      ]
    },
    {
      "name": "acknowledgedBy",
      "label": {
        "nl": "Opgehaald door",
        "en": "Fetched by"
      },
      "type": "text"
    }
  ],
  "filters": [
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
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
      "name": "stale",
      "label": {
        "nl": "Stand",
        "en": "State"
      },
      "choices": [
        {
          "value": "true",
          "label": {
            "nl": "Verouderd",
            "en": "Out of date"
          }
        },
        {
          "value": "false",
          "label": {
            "nl": "Actueel",
            "en": "Up to date"
          }
        }
      ]
    }
  ],
  "sorts": [
    "reference",
    "companyName",
    "companyNumber",
    "debtorName",
    "periodText",
    "date",
    "kind",
    "total"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-journal-list>`: Journals of one company or run, or of all companies that the login sees. */
export class LoonJournalList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listJournals G/journals?q,companyId,year,period,runId,kind,current,stale,since,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: { attribute: 'year' },
    period: { attribute: 'period' },
    runId: { attribute: 'run-id' },
    kind: { attribute: 'kind' },
    current: { attribute: 'current' },
    stale: { attribute: 'stale' },
    since: { attribute: 'since' },
    sort: { attribute: 'sort' },
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** Only journals of this wage year. */
  declare year: string | undefined;
  /** Only journals whose run covers this wage period. */
  declare period: string | undefined;
  /** The id of a payroll run; only its journals are given. */
  declare runId: string | undefined;
  /** Only journals of this kind. */
  declare kind: string | undefined;
  /** Leaves out journals that a newer one took the place of; `false` shows those too. */
  declare current: string | undefined;
  /** Only journals that would have other lines if they were made now, or only the others. */
  declare stale: string | undefined;
  /** The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all. */
  declare since: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
