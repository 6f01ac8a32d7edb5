// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

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
      "missing": {
        "nl": "Vul het totaal van de aangifte in.",
        "en": "Enter the total of the return."
      },
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
  protected override readonly operationRows = `
getWageTaxReturn G/wage-tax-returns/{companyId}/{year}/{period}
saveWageTaxReturn U/wage-tax-returns/{companyId}/{year}/{period} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    year: {},
    period: {},
  };

  /** The id of a company. */
  declare companyId: string | undefined;
  /** The year of the wage-tax return, four digits. */
  declare year: string | undefined;
  /** The number of the period of the wage-tax return in its year. */
  declare period: string | undefined;
}
