// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listJournalLineSources",
  "texts": {
    "heading": {
      "nl": "Medewerkers",
      "en": "Employees"
    },
    "search": {
      "nl": "Zoek op medewerker",
      "en": "Search by employee"
    },
    "empty": {
      "nl": "Deze regel heeft geen herkomst.",
      "en": "This line has no sources."
    }
  },
  "params": [
    "journalId",
    "line",
    "wageCode",
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
      "name": "employee",
      "label": {
        "nl": "Medewerkernummer",
        "en": "Employee number"
      },
      "type": "number"
    },
    {
      "name": "wageCode",
      "label": {
        "nl": "Looncode",
        "en": "Wage code"
      },
      "type": "number"
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "type": "text"
    },
    {
      "name": "wages",
      "label": {
        "nl": "Looncode in totaal",
        "en": "Wage code in total"
      },
      "type": "money"
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
    "employeeName",
    "employee",
    "wageCode",
    "name",
    "wages",
    "costCentre",
    "costUnit",
    "share",
    "rounding",
    "amount"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-journal-line-sources>`: The employees and wage codes that make up a line of a journal, to the cent. */
export class LoonJournalLineSources extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listJournalLineSources G/journals/{journalId}/lines/{line}/sources?wageCode,q,sort,limit,cursor
`;

  static override properties = {
    journalId: { attribute: 'journal-id' },
    line: {},
    wageCode: { attribute: 'wage-code' },
    sort: {},
  };

  /** The id of a journal. */
  declare journalId: string | undefined;
  /** The place of a line in its journal, from 1. */
  declare line: string | undefined;
  /** Only what is of this wage code. */
  declare wageCode: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
