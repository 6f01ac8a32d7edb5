// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateCompany",
  "texts": {
    "heading": {
      "nl": "Algemene gegevens",
      "en": "General data"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De gegevens zijn opgeslagen.",
      "en": "The data has been saved."
    }
  },
  "params": [
    "companyId"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "chamberNumber",
      "label": {
        "nl": "KvK-nummer",
        "en": "Chamber of Commerce number"
      },
      "control": "text",
      "hint": {
        "nl": "8 cijfers",
        "en": "8 digits"
      },
      "nullable": true,
      "pattern": "^[0-9]{8}$",
      "maxLength": 8
    },
    {
      "name": "wageTaxNumber",
      "label": {
        "nl": "Loonheffingennummer",
        "en": "Wage tax number"
      },
      "control": "text",
      "hint": {
        "nl": "Bijvoorbeeld 123456782L01",
        "en": "Such as 123456782L01"
      },
      "nullable": true,
      "format": "wage-tax-number",
      "pattern": "^(?:[1-9]\\d\\d|\\d[1-9]\\d|\\d\\d[1-9])\\d{6}L(?:[1-9]\\d|\\d[1-9])$",
      "maxLength": 12
    },
    {
      "name": "wageTaxPeriod",
      "label": {
        "nl": "Aangiftetijdvak loonheffingen",
        "en": "Wage tax period"
      },
      "control": "select",
      "nullable": true,
      "maxLength": 10,
      "choices": [
        {
          "value": "month",
          "label": {
            "nl": "Maand",
            "en": "Month"
          }
        },
        {
          "value": "fourWeek",
          "label": {
            "nl": "4 weken",
            "en": "Four weeks"
          }
        },
        {
          "value": "halfYear",
          "label": {
            "nl": "Half jaar",
            "en": "Half year"
          }
        },
        {
          "value": "year",
          "label": {
            "nl": "Jaar",
            "en": "Year"
          }
        }
      ]
    },
    {
      "name": "ledgerScheme",
      "label": {
        "nl": "Rekeningschema",
        "en": "Ledger scheme"
      },
      "control": "text",
      "nullable": true,
      "format": "line",
      "maxLength": 60
    },
    {
      "name": "contactName",
      "label": {
        "nl": "Contactpersoon",
        "en": "Contact"
      },
      "control": "text",
      "autocomplete": "off",
      "nullable": true,
      "format": "line",
      "maxLength": 120
    },
    {
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "control": "email",
      "autocomplete": "off",
      "nullable": true,
      "format": "email",
      "maxLength": 254
    },
    {
      "name": "phone",
      "label": {
        "nl": "Telefoon",
        "en": "Telephone"
      },
      "control": "text",
      "autocomplete": "off",
      "nullable": true,
      "pattern": "^[0-9+() -]{3,30}$",
      "maxLength": 30
    },
    {
      "name": "street",
      "label": {
        "nl": "Straat en huisnummer",
        "en": "Street and number"
      },
      "control": "text",
      "nullable": true,
      "format": "line",
      "maxLength": 120
    },
    {
      "name": "postalCode",
      "label": {
        "nl": "Postcode",
        "en": "Postal code"
      },
      "control": "text",
      "nullable": true,
      "pattern": "^[1-9][0-9]{3} ?[A-Za-z]{2}$",
      "maxLength": 7
    },
    {
      "name": "city",
      "label": {
        "nl": "Plaats",
        "en": "Town"
      },
      "control": "text",
      "nullable": true,
      "format": "line",
      "maxLength": 80
    }
  ],
  "load": "getCompany"
};

/** `<loon-company-form>`: See and change a company's general data. */
export class LoonCompanyForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getCompany G/companies/{companyId}
updateCompany A/companies/{companyId} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** The id of a company. */
  declare companyId: string | undefined;
}
