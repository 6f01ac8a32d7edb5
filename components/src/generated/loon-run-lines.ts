// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listRunLines",
  "texts": {
    "heading": {
      "nl": "Regels van de loonrun",
      "en": "Lines of the run"
    },
    "search": {
      "nl": "Zoek medewerker",
      "en": "Search employee"
    },
    "empty": {
      "nl": "Deze loonrun heeft geen regels.",
      "en": "This run has no lines."
    }
  },
  "params": [
    "runId",
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "employee",
      "label": {
        "nl": "Medewerkernummer",
        "en": "Employee number"
      },
      "type": "number"
    },
    {
      "name": "employeeName",
      "label": {
        "nl": "Medewerker",
        "en": "Employee"
      },
      "type": "text"
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
      "name": "amount",
      "label": {
        "nl": "Bedrag",
        "en": "Amount"
      },
      "type": "money"
    }
  ],
  "filters": [],
  "sorts": [
    "employee",
    "employeeName",
    "wageCode",
    "amount"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-run-lines>`: The lines of a payroll run, by employee and wage code. */
export class LoonRunLines extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listRunLines G/runs/{runId}/lines?q,sort,limit,cursor
`;

  static override properties = {
    runId: { attribute: 'run-id' },
    sort: {},
  };

  /** The id of a payroll run. */
  declare runId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
