// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "saveWageTaxReturn",
  "texts": {
    "heading": {
      "nl": "Aangifte loonheffingen",
      "en": "Wage-tax return"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Het totaal van de aangifte is opgeslagen.",
      "en": "The total of the return has been saved."
    }
  },
  "params": [
    "companyId",
    "year",
    "period"
  ],
  "fields": [
    {
      "name": "total",
      "label": {
        "nl": "Totaal van de aangifte",
        "en": "Total of the return"
      },
      "control": "money",
      "required": true,
      "format": "int64",
      "minimum": -99999999999,
      "maximum": 99999999999
    }
  ],
  "load": "getWageTaxReturn",
  "whole": "orNew"
};

/** `<loon-wage-tax-return-form>`: Save the total of a wage-tax return. */
export class LoonWageTaxReturnForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: { attribute: 'year' },
    period: { attribute: 'period' },
  };

  /** A company. */
  declare companyId: string | undefined;
  /** The year of the return. */
  declare year: string | undefined;
  /** The period of the return. */
  declare period: string | undefined;
}
