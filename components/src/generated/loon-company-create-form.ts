// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createCompany",
  "texts": {
    "heading": {
      "nl": "Nieuw bedrijf",
      "en": "New company"
    },
    "submit": {
      "nl": "Bedrijf toevoegen",
      "en": "Add company"
    },
    "saved": {
      "nl": "Het bedrijf is toegevoegd.",
      "en": "The company has been added."
    }
  },
  "params": [],
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
        "nl": "Uniek binnen de debiteur. Leeg: het eerste nummer na alle andere. Zie je niet alle bedrijven, laat het dan leeg.",
        "en": "Unique within the debtor. Empty: the first number after all others. Leave it empty if you do not see all companies."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "templateId",
      "label": {
        "nl": "Standaardbedrijf",
        "en": "Template"
      },
      "control": "lookup",
      "hint": {
        "nl": "Neemt periode, rekeningschema, afdelingen, kostenplaatsen en kostensoorten over.",
        "en": "Gives the period, ledger scheme, departments, cost centres and cost units."
      },
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listCompanies",
        "value": "id",
        "label": [
          "name",
          "number"
        ],
        "with": {
          "kind": [
            "template"
          ]
        }
      }
    },
    {
      "name": "periodType",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "control": "select",
      "hint": {
        "nl": "Ligt daarna vast. Mag leeg blijven als je een standaardbedrijf kiest.",
        "en": "Fixed from then on. May stay empty when you choose a template."
      },
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
          "value": "week",
          "label": {
            "nl": "Week",
            "en": "Week"
          }
        }
      ]
    },
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "control": "select",
      "default": "client",
      "choices": [
        {
          "value": "client",
          "label": {
            "nl": "Klant",
            "en": "Client"
          }
        },
        {
          "value": "template",
          "label": {
            "nl": "Standaardbedrijf",
            "en": "Template"
          }
        },
        {
          "value": "test",
          "label": {
            "nl": "Testbedrijf",
            "en": "Test"
          }
        }
      ]
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
    }
  ]
};

/** `<loon-company-create-form>`: Make a company, from a template if wished. */
export class LoonCompanyCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDebtors G/debtors?q,tag,include,sort,limit,cursor
createCompany P/companies bk
`;

}
