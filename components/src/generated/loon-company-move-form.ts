// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "moveCompany",
  "texts": {
    "heading": {
      "nl": "Naar een andere debiteur",
      "en": "To another debtor"
    },
    "submit": {
      "nl": "Verplaatsen",
      "en": "Move"
    },
    "saved": {
      "nl": "Het bedrijf is verplaatst.",
      "en": "The company has been moved."
    }
  },
  "params": [
    "companyId"
  ],
  "fields": [
    {
      "name": "debtorId",
      "label": {
        "nl": "Debiteur",
        "en": "Debtor"
      },
      "control": "lookup",
      "missing": {
        "nl": "Kies een debiteur.",
        "en": "Choose a debtor."
      },
      "required": true,
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listDebtors",
        "value": "id",
        "label": [
          "number",
          "name"
        ]
      }
    },
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "hint": {
        "nl": "Uniek binnen de debiteur.",
        "en": "Unique within the debtor."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    }
  ],
  "load": "getCompany",
  "whole": "orNew"
};

/** `<loon-company-move-form>`: Move a company to another debtor. */
export class LoonCompanyMoveForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDebtors G/debtors?q,tag,include,sort,limit,cursor
getCompany G/companies/{companyId}
moveCompany U/company-debtors/{companyId} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** The id of a company. */
  declare companyId: string | undefined;
}
