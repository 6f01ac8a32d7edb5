// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FileImportElement } from '../elements/file-import.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "importFile",
  "texts": {
    "heading": {
      "nl": "Bestand inlezen",
      "en": "Import a file"
    },
    "submit": {
      "nl": "Bestand bekijken",
      "en": "Look at the file"
    },
    "confirm": {
      "nl": "Inlezen",
      "en": "Import"
    },
    "previewed": {
      "nl": "Er is nog niets ingelezen. Nieuwe regels: {created}. Gewijzigd: {updated}. Zonder wijziging: {unchanged}.",
      "en": "Nothing has been imported yet. New lines: {created}. Changed: {updated}. Without change: {unchanged}."
    },
    "saved": {
      "nl": "Ingelezen. Nieuwe regels: {created}. Gewijzigd: {updated}. Zonder wijziging: {unchanged}.",
      "en": "Imported. New lines: {created}. Changed: {updated}. Without change: {unchanged}."
    },
    "refused": {
      "nl": "Er is niets ingelezen. Te verbeteren: {refused}. Kies daarna het bestand opnieuw.",
      "en": "Nothing was imported. To correct: {refused}. Choose the file again after that."
    },
    "unchanged": {
      "nl": "Alles uit dit bestand staat er al zo in. Er is niets in te lezen.",
      "en": "Everything in this file is there already. There is nothing to import."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "kind",
      "label": {
        "nl": "Wat lees je in?",
        "en": "What do you import?"
      },
      "control": "select",
      "missing": {
        "nl": "Kies wat je inleest.",
        "en": "Choose what you import."
      },
      "required": true,
      "choices": [
        {
          "value": "companies",
          "label": {
            "nl": "Bedrijven",
            "en": "Companies"
          }
        },
        {
          "value": "departments",
          "label": {
            "nl": "Afdelingen",
            "en": "Departments"
          }
        },
        {
          "value": "costCentres",
          "label": {
            "nl": "Kostenplaatsen",
            "en": "Cost centres"
          }
        },
        {
          "value": "costUnits",
          "label": {
            "nl": "Kostensoorten",
            "en": "Cost units"
          }
        },
        {
          "value": "employees",
          "label": {
            "nl": "Medewerkers",
            "en": "Employees"
          }
        },
        {
          "value": "runs",
          "label": {
            "nl": "Loonruns",
            "en": "Payroll runs"
          }
        }
      ]
    },
    {
      "name": "file",
      "label": {
        "nl": "Bestand",
        "en": "File"
      },
      "control": "file",
      "hint": {
        "nl": "Excel of CSV, met op de eerste regel de namen van de kolommen. Excel tot 4 MB, CSV tot zo’n 20 MB.",
        "en": "Excel or CSV, with the names of the columns on the first line. Excel up to 4 MB, CSV up to some 20 MB."
      },
      "missing": {
        "nl": "Kies een bestand.",
        "en": "Choose a file."
      },
      "required": true,
      "minLength": 1,
      "maxLength": 5600000
    }
  ],
  "report": {
    "property": "lines",
    "columns": [
      {
        "name": "line",
        "label": {
          "nl": "Regel",
          "en": "Line"
        },
        "type": "number"
      },
      {
        "name": "name",
        "label": {
          "nl": "Wat",
          "en": "What"
        },
        "type": "text"
      },
      {
        "name": "outcome",
        "label": {
          "nl": "Resultaat",
          "en": "Outcome"
        },
        "type": "choice",
        "choices": [
          {
            "value": "created",
            "label": {
              "nl": "Nieuw",
              "en": "New"
            },
            "tone": "success"
          },
          {
            "value": "updated",
            "label": {
              "nl": "Gewijzigd",
              "en": "Changed"
            }
          },
          {
            "value": "refused",
            "label": {
              "nl": "Geweigerd",
              "en": "Refused"
            },
            "tone": "danger"
          }
        ]
      },
      {
        "name": "errors",
        "label": {
          "nl": "Wat te verbeteren",
          "en": "What to correct"
        },
        "type": "errors"
      }
    ]
  },
  "keep": true
};

/** `<loon-file-import>`: Bring in companies, employees, runs and what belongs to them from a file, once it was seen what would change. */
export class LoonFileImport extends FileImportElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
importFile P/imports bk
`;

}
