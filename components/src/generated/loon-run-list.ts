// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listRuns",
  "texts": {
    "heading": {
      "nl": "Loonruns",
      "en": "Payroll runs"
    },
    "search": {
      "nl": "Zoek op bedrijf of nummer",
      "en": "Search by company or number"
    },
    "empty": {
      "nl": "Er zijn nog geen loonruns. Je salarissoftware stuurt ze, of je salarisbureau leest ze in.",
      "en": "There are no payroll runs yet. Your payroll software sends them, or your payroll bureau imports them."
    }
  },
  "params": [
    "q",
    "companyId",
    "year",
    "period",
    "periodType",
    "kind",
    "state",
    "work",
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
      "name": "periodText",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "type": "period"
    },
    {
      "name": "number",
      "label": {
        "nl": "Run",
        "en": "Run"
      },
      "type": "number"
    },
    {
      "name": "type",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "type": "choice",
      "choices": [
        {
          "value": "regular",
          "label": {
            "nl": "Regulier",
            "en": "Regular"
          }
        },
        {
          "value": "correction",
          "label": {
            "nl": "Correctie",
            "en": "Correction"
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
            "nl": "Open",
            "en": "Open"
          },
          "tone": "warning"
        },
        {
          "value": "locked",
          "label": {
            "nl": "Vergrendeld",
            "en": "Locked"
          },
          "tone": "success"
        }
      ]
    },
    {
      "name": "journalState",
      "label": {
        "nl": "Journaalpost",
        "en": "Journal"
      },
      "type": "choice",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Nog niet gemaakt",
            "en": "Not made yet"
          },
          "tone": "muted"
        },
        {
          "value": "made",
          "label": {
            "nl": "Gemaakt",
            "en": "Made"
          },
          "tone": "success"
        },
        {
          "value": "stale",
          "label": {
            "nl": "Verouderd",
            "en": "Out of date"
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
          "value": "fetched",
          "label": {
            "nl": "Ingelezen",
            "en": "Imported"
          },
          "tone": "success"
        }
      ]
    },
    {
      "name": "deliveryState",
      "label": {
        "nl": "Verzending",
        "en": "Delivery"
      },
      "type": "choice",
      "choices": [
        {
          "value": "ready",
          "label": {
            "nl": "Staat klaar",
            "en": "Waiting"
          },
          "tone": "muted"
        },
        {
          "value": "sending",
          "label": {
            "nl": "Wordt verstuurd",
            "en": "Being sent"
          },
          "tone": "muted"
        },
        {
          "value": "unknown",
          "label": {
            "nl": "Wordt nagekeken",
            "en": "Being checked"
          },
          "tone": "warning"
        },
        {
          "value": "posted",
          "label": {
            "nl": "Geboekt",
            "en": "Posted"
          },
          "tone": "success"
        },
        {
          "value": "refused",
          "label": {
            "nl": "Geweigerd",
            "en": "Refused"
          },
          "tone": "danger"
        },
        {
          "value": "needsReview",
          "label": {
            "nl": "Vraagt je aandacht",
            "en": "Needs you"
          },
          "tone": "danger"
        },
        {
          "value": "cancelled",
          "label": {
            "nl": "Niet verstuurd",
            "en": "Not sent"
          },
          "tone": "muted"
        }
      ]
    },
    {
      "name": "packageName",
      "label": {
        "nl": "Boekhoudpakket",
        "en": "Bookkeeping package"
      },
      "type": "text"
    },
    {
      "name": "documentNumber",
      "label": {
        "nl": "Boekstuknummer",
        "en": "Document number"
      },
      "type": "text"
    }
  ],
  "filters": [
    {
      "name": "work",
      "label": {
        "nl": "Voortgang",
        "en": "Progress"
      },
      "choices": [
        {
          "value": "toSend",
          "label": {
            "nl": "Nog te versturen",
            "en": "To be sent"
          }
        },
        {
          "value": "toImport",
          "label": {
            "nl": "Nog in te lezen",
            "en": "To be imported"
          }
        },
        {
          "value": "failed",
          "label": {
            "nl": "Versturen mislukt",
            "en": "Sending failed"
          }
        },
        {
          "value": "stale",
          "label": {
            "nl": "Journaalpost verouderd",
            "en": "Journal out of date"
          }
        },
        {
          "value": "made",
          "label": {
            "nl": "Journaalpost gemaakt",
            "en": "Journal made"
          }
        },
        {
          "value": "sent",
          "label": {
            "nl": "Verstuurd of ingelezen",
            "en": "Sent or imported"
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
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "Open",
            "en": "Open"
          },
          "tone": "warning"
        },
        {
          "value": "locked",
          "label": {
            "nl": "Vergrendeld",
            "en": "Locked"
          },
          "tone": "success"
        }
      ]
    },
    {
      "name": "periodType",
      "label": {
        "nl": "Soort periode",
        "en": "Kind of period"
      },
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
        "nl": "Soort bedrijf",
        "en": "Kind of company"
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
    }
  ],
  "sorts": [
    "companyName",
    "companyNumber",
    "periodText",
    "number",
    "type",
    "state",
    "deliveryState",
    "packageName",
    "documentNumber"
  ],
  "actions": [
    {
      "operation": "lockRun",
      "label": {
        "nl": "Vergrendelen",
        "en": "Lock"
      },
      "confirm": {
        "nl": "De bedragen van de loonrun kunnen daarna niet meer wijzigen.",
        "en": "The amounts of the run can no longer change from then on."
      },
      "done": {
        "nl": "De loonrun is vergrendeld.",
        "en": "The run has been locked."
      },
      "when": {
        "state": [
          "open"
        ]
      },
      "params": {
        "runId": "id"
      }
    }
  ],
  "bulk": [
    {
      "operation": "leaveJournals",
      "label": {
        "nl": "Zo laten",
        "en": "Leave as it is"
      },
      "confirm": {
        "nl": "De journaalposten blijven zoals ze zijn. Ze verouderen pas weer als er iets anders uit zou komen dan nu.",
        "en": "The journals stay as they are. They go out of date again only when something else would be made than now."
      },
      "reason": {
        "nl": "Hier is geen journaalpost verouderd.",
        "en": "None of these journals is out of date."
      },
      "when": {
        "journalState": [
          "stale"
        ]
      },
      "param": "journalIds",
      "limit": 500,
      "property": "journalId",
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
              "value": "left",
              "label": {
                "nl": "Blijft zo",
                "en": "Stays as it is"
              },
              "tone": "success"
            },
            {
              "value": "unchanged",
              "label": {
                "nl": "Was al actueel",
                "en": "Was up to date"
              },
              "tone": "muted"
            }
          ]
        },
        "texts": []
      }
    },
    {
      "operation": "bookInOpenPeriod",
      "label": {
        "nl": "In open periode versturen",
        "en": "Send into an open period"
      },
      "confirm": {
        "nl": "Journaalposten waarvan de periode in het pakket gesloten is, krijgen als boekdatum de eerste dag die daar open is. Daarna verstuurt Loonpoort ze, met de andere die je hebt geselecteerd.",
        "en": "Journals whose period is closed in the package get as booking date the first day that is open there. Then Loonpoort sends them, with the others that you have selected."
      },
      "reason": {
        "nl": "Maak eerst de journaalposten.",
        "en": "Make the journals first."
      },
      "param": "journalIds",
      "limit": 500,
      "property": "journalId",
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
              "value": "moved",
              "label": {
                "nl": "Onderweg in een open periode",
                "en": "On its way into an open period"
              },
              "tone": "success"
            },
            {
              "value": "queued",
              "label": {
                "nl": "Onderweg in de eigen periode",
                "en": "On its way into its own period"
              },
              "tone": "success"
            },
            {
              "value": "unchanged",
              "label": {
                "nl": "Was al onderweg",
                "en": "Was already on its way"
              },
              "tone": "muted"
            },
            {
              "value": "refused",
              "label": {
                "nl": "Niet verstuurd",
                "en": "Not sent"
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
      "operation": "makeJournals",
      "label": {
        "nl": "Journaalposten maken",
        "en": "Make journals"
      },
      "param": "runIds",
      "limit": 500,
      "property": "id",
      "roles": [
        "administrator",
        "accountant"
      ],
      "report": {
        "list": "runs",
        "key": "runId",
        "outcome": {
          "name": "outcome",
          "label": {
            "nl": "Resultaat",
            "en": "Outcome"
          },
          "type": "choice",
          "choices": [
            {
              "value": "made",
              "label": {
                "nl": "Gemaakt",
                "en": "Made"
              },
              "tone": "success"
            },
            {
              "value": "unchanged",
              "label": {
                "nl": "Ongewijzigd",
                "en": "Unchanged"
              },
              "tone": "muted"
            },
            {
              "value": "correctionNeeded",
              "label": {
                "nl": "Kies een correctie",
                "en": "Choose a correction"
              },
              "tone": "warning"
            },
            {
              "value": "refused",
              "label": {
                "nl": "Niet gemaakt",
                "en": "Not made"
              },
              "tone": "danger"
            }
          ]
        },
        "texts": [
          "findings",
          "message"
        ]
      }
    },
    {
      "operation": "sendJournals",
      "label": {
        "nl": "Versturen",
        "en": "Send"
      },
      "confirm": {
        "nl": "Loonpoort kijkt ze eerst na en zet ze daarna in het boekhoudpakket van hun bedrijf.",
        "en": "Loonpoort checks them first and then puts them into the bookkeeping package of their company."
      },
      "reason": {
        "nl": "Maak eerst de journaalposten.",
        "en": "Make the journals first."
      },
      "param": "journalIds",
      "limit": 500,
      "property": "journalId",
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
              "value": "queued",
              "label": {
                "nl": "Onderweg",
                "en": "On its way"
              },
              "tone": "success"
            },
            {
              "value": "unchanged",
              "label": {
                "nl": "Was al onderweg",
                "en": "Was already on its way"
              },
              "tone": "muted"
            },
            {
              "value": "refused",
              "label": {
                "nl": "Niet verstuurd",
                "en": "Not sent"
              },
              "tone": "danger"
            }
          ]
        },
        "texts": [
          "findings"
        ]
      }
    }
  ],
  "refresh": {
    "deliveryState": [
      "ready",
      "sending",
      "unknown"
    ]
  },
  "combobox": false
};

/** `<loon-run-list>`: Payroll runs of one company, or of all companies that the login sees, with their journals and deliveries. */
export class LoonRunList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listRuns G/runs?q,companyId,year,period,periodType,kind,state,work,sort,limit,cursor
lockRun P/runs/{runId}/locks
makeJournals P/journals/batches b
leaveJournals P/left-journals b
sendJournals P/deliveries b
bookInOpenPeriod P/journals/open-periods b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: {},
    period: {},
    periodType: { attribute: 'period-type' },
    kind: {},
    state: {},
    work: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** Only runs of this year. */
  declare year: string | undefined;
  /** Only runs over this period of their company. */
  declare period: string | undefined;
  /** Only runs of companies with this kind of period. */
  declare periodType: string | undefined;
  /** Only runs of companies of these kinds. */
  declare kind: string | undefined;
  /** Only rows in this state. */
  declare state: string | undefined;
  /** Only runs that are this far, or that still ask for this. */
  declare work: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
