// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listJournalLineWageCodes",
  "texts": {
    "heading": {
      "nl": "Opgebouwd uit looncodes",
      "en": "Made up of wage codes"
    },
    "search": {
      "nl": "Zoek op looncode of naam",
      "en": "Search by wage code or name"
    },
    "empty": {
      "nl": "Deze regel heeft geen looncodes.",
      "en": "This line has no wage codes."
    }
  },
  "params": [
    "journalId",
    "line",
    "q",
    "sort"
  ],
  "columns": [
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
      "name": "explanation",
      "label": {
        "nl": "Waarom hier",
        "en": "Why here"
      },
      "type": "text"
    },
    {
      "name": "employees",
      "label": {
        "nl": "Medewerkers",
        "en": "Employees"
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
    }
  ],
  "filters": [],
  "sorts": [
    "wageCode",
    "name",
    "employees",
    "rounding",
    "amount"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-journal-line-wage-codes>`: The wage codes that make up a line of a journal, with the scheme that put them there. */
export class LoonJournalLineWageCodes extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listJournalLineWageCodes G/journals/{journalId}/lines/{line}/wage-codes?q,sort,limit,cursor
`;

  static override properties = {
    journalId: { attribute: 'journal-id' },
    line: {},
    sort: {},
  };

  /** The id of a journal. */
  declare journalId: string | undefined;
  /** The place of a line in its journal, from 1. */
  declare line: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
