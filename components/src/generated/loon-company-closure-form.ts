// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "closeCompany",
  "texts": {
    "heading": {
      "nl": "Bedrijf sluiten",
      "en": "Close company"
    },
    "submit": {
      "nl": "Sluiten",
      "en": "Close"
    },
    "saved": {
      "nl": "De laatste dag is opgeslagen.",
      "en": "The last day has been saved."
    }
  },
  "params": [
    "companyId"
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
    }
  ],
  "load": "getCompany",
  "whole": "orNew"
};

/** `<loon-company-closure-form>`: Close a company from a day on. */
export class LoonCompanyClosureForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getCompany G/companies/{companyId}
closeCompany U/company-closures/{companyId} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** The id of a company. */
  declare companyId: string | undefined;
}
