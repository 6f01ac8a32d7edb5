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
    "fileState",
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
      "type": "period"
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
      "name": "fileState",
      "label": {
        "nl": "Bestand",
        "en": "File"
      },
      "type": "choice",
      "choices": [
        {
          "value": "toDownload",
          "label": {
            "nl": "Te downloaden",
            "en": "To be downloaded"
          },
          "tone": "warning"
        },
        {
          "value": "downloaded",
          "label": {
            "nl": "Gedownload",
            "en": "Downloaded"
          },
          "tone": "warning"
        },
        {
          "value": "imported",
          "label": {
            "nl": "Ingelezen",
            "en": "Imported"
          },
          "tone": "success"
        }
      ]
    },
    {
      "name": "acknowledgedBy",
      "label": {
        "nl": "Ingelezen door",
        "en": "Imported by"
      },
      "type": "text"
    }
  ],
  "filters": [
    {
      "name": "fileState",
      "label": {
        "nl": "Bestand",
        "en": "File"
      },
      "multiple": true,
      "choices": [
        {
          "value": "toDownload",
          "label": {
            "nl": "Te downloaden",
            "en": "To be downloaded"
          },
          "tone": "warning"
        },
        {
          "value": "downloaded",
          "label": {
            "nl": "Gedownload",
            "en": "Downloaded"
          },
          "tone": "warning"
        },
        {
          "value": "imported",
          "label": {
            "nl": "Ingelezen",
            "en": "Imported"
          },
          "tone": "success"
        }
      ]
    },
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
  "bulk": [
    {
      "operation": "downloadJournalFiles",
      "check": "checkJournalFiles",
      "label": {
        "nl": "Bestanden downloaden (ZIP)",
        "en": "Download files (ZIP)"
      },
      "reason": {
        "nl": "Hier is geen bestand om in te lezen.",
        "en": "None of these has a file to be imported."
      },
      "when": {
        "fileState": [
          "toDownload",
          "downloaded"
        ]
      },
      "param": "journalIds",
      "limit": 500,
      "property": "id",
      "roles": [
        "administrator",
        "accountant"
      ],
      "download": true,
      "report": {
        "list": "items",
        "key": "journalId",
        "outcome": {
          "name": "outcome",
          "label": {
            "nl": "Uitkomst",
            "en": "Outcome"
          },
          "type": "choice",
          "choices": [
            {
              "value": "written",
              "label": {
                "nl": "Gedownload",
                "en": "Downloaded"
              },
              "tone": "success"
            },
            {
              "value": "refused",
              "label": {
                "nl": "Niet gedownload",
                "en": "Not downloaded"
              },
              "tone": "danger"
            }
          ]
        },
        "texts": [
          "findings"
        ]
      }
    },
    {
      "operation": "acknowledgeJournals",
      "label": {
        "nl": "Als ingelezen markeren",
        "en": "Mark as imported"
      },
      "reason": {
        "nl": "Download eerst de bestanden.",
        "en": "Download the files first."
      },
      "when": {
        "fileState": [
          "downloaded"
        ]
      },
      "param": "journalIds",
      "limit": 500,
      "property": "id",
      "roles": [
        "administrator",
        "accountant"
      ],
      "report": {
        "list": "items",
        "key": "journalId",
        "outcome": {
          "name": "outcome",
          "label": {
            "nl": "Uitkomst",
            "en": "Outcome"
          },
          "type": "choice",
          "choices": [
            {
              "value": "acknowledged",
              "label": {
                "nl": "Ingelezen",
                "en": "Imported"
              },
              "tone": "success"
            },
            {
              "value": "unchanged",
              "label": {
                "nl": "Was al ingelezen",
                "en": "Was imported already"
              },
              "tone": "muted"
            },
            {
              "value": "refused",
              "label": {
                "nl": "Niet gemarkeerd",
                "en": "Not marked"
              },
              "tone": "danger"
            }
          ]
        },
        "texts": [
          "message"
        ]
      }
    }
  ],
  "combobox": false
};

/** `<loon-journal-list>`: Journals of one company or run, or of all companies that the login sees. */
export class LoonJournalList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listJournals G/journals?q,companyId,year,period,runId,kind,current,stale,fileState,since,sort,limit,cursor
checkJournalFiles P/journals/file-checks b
downloadJournalFiles P/journals/file-archives b
acknowledgeJournals P/journals/acknowledgements b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: {},
    period: {},
    runId: { attribute: 'run-id' },
    kind: {},
    current: {},
    stale: {},
    fileState: { attribute: 'file-state' },
    since: {},
    sort: {},
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
  /** Only journals whose file is that far. */
  declare fileState: string | undefined;
  /** The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all. */
  declare since: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
