// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "closeDebtor",
  "texts": {
    "heading": {
      "nl": "Debiteur sluiten",
      "en": "Close debtor"
    },
    "submit": {
      "nl": "Sluiten",
      "en": "Close"
    },
    "saved": {
      "nl": "De debiteur is gesloten.",
      "en": "The debtor has been closed."
    }
  },
  "params": [
    "debtorId"
  ],
  "fields": [
    {
      "name": "endsOn",
      "label": {
        "nl": "Laatste dag",
        "en": "Last day"
      },
      "control": "date",
      "hint": {
        "nl": "Perioden die later beginnen krijgen geen loonruns meer.",
        "en": "Periods that begin later get no runs any more."
      },
      "missing": {
        "nl": "Vul de laatste dag in.",
        "en": "Enter the last day."
      },
      "required": true,
      "format": "date",
      "minLength": 10,
      "maxLength": 10
    },
    {
      "name": "companies",
      "label": {
        "nl": "Bedrijven die mee sluiten",
        "en": "Companies that close with it"
      },
      "control": "number",
      "hint": {
        "nl": "Zoveel bedrijven van deze debiteur zijn nog open.",
        "en": "This many companies of this debtor are still open."
      },
      "format": "int32",
      "minimum": 0,
      "maximum": 999999,
      "default": 0
    }
  ],
  "load": "getDebtor",
  "whole": "orNew"
};

/** `<loon-debtor-closure-form>`: Close a debtor, and its companies with it. */
export class LoonDebtorClosureForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getDebtor G/debtors/{debtorId}
closeDebtor U/debtor-closures/{debtorId} b
`;

  static override properties = {
    debtorId: { attribute: 'debtor-id' },
  };

  /** The id of a debtor. */
  declare debtorId: string | undefined;
}
