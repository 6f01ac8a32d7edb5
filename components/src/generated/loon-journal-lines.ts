// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listJournalLines",
  "texts": {
    "heading": {
      "nl": "Regels",
      "en": "Lines"
    },
    "search": {
      "nl": "Zoek op rekening of omschrijving",
      "en": "Search by account or description"
    },
    "empty": {
      "nl": "Deze journaalpost heeft geen regels.",
      "en": "This journal has no lines."
    }
  },
  "params": [
    "journalId",
    "q",
    "sort"
  ],
  "columns": [
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
      "name": "rgs",
      "label": {
        "nl": "RGS",
        "en": "RGS"
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
      "name": "department",
      "label": {
        "nl": "Afdeling",
        "en": "Department"
      },
      "type": "text"
    },
    {
      "name": "employeeNumber",
      "label": {
        "nl": "Medewerker",
        "en": "Employee"
      },
      "type": "number"
    },
    {
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
      },
      "type": "text"
    },
    {
      "name": "debit",
      "label": {
        "nl": "Debet",
        "en": "Debit"
      },
      "type": "money"
    },
    {
      "name": "credit",
      "label": {
        "nl": "Credit",
        "en": "Credit"
      },
      "type": "money"
    }
  ],
  "filters": [],
  "sorts": [
    "account",
    "accountName",
    "rgs",
    "costCentre",
    "costUnit",
    "department",
    "employeeNumber",
    "description",
    "debit",
    "credit"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-journal-lines>`: The lines of a journal. */
export class LoonJournalLines extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listJournalLines G/journals/{journalId}/lines?q,sort,limit,cursor
`;

  static override properties = {
    journalId: { attribute: 'journal-id' },
    sort: {},
  };

  /** The id of a journal. */
  declare journalId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
