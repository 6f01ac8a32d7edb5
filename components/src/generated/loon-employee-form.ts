// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateEmployee",
  "texts": {
    "heading": {
      "nl": "Medewerker",
      "en": "Employee"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De gegevens zijn opgeslagen.",
      "en": "The data have been saved."
    }
  },
  "params": [
    "employeeId"
  ],
  "fields": [
    {
      "name": "firstName",
      "label": {
        "nl": "Voornaam",
        "en": "First name"
      },
      "control": "text",
      "autocomplete": "off",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 60
    },
    {
      "name": "prefix",
      "label": {
        "nl": "Tussenvoegsel",
        "en": "Prefix"
      },
      "control": "text",
      "autocomplete": "off",
      "nullable": true,
      "maxLength": 20
    },
    {
      "name": "lastName",
      "label": {
        "nl": "Achternaam",
        "en": "Last name"
      },
      "control": "text",
      "autocomplete": "off",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
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
      "name": "departmentId",
      "label": {
        "nl": "Afdeling",
        "en": "Department"
      },
      "control": "lookup",
      "nullable": true,
      "options": {
        "operation": "listDepartments",
        "value": "id",
        "label": [
          "name"
        ],
        "from": [
          "companyId"
        ]
      }
    },
    {
      "name": "inServiceOn",
      "label": {
        "nl": "In dienst",
        "en": "In service"
      },
      "control": "date",
      "format": "date",
      "minLength": 10,
      "maxLength": 10
    },
    {
      "name": "outOfServiceOn",
      "label": {
        "nl": "Uit dienst",
        "en": "Out of service"
      },
      "control": "date",
      "nullable": true,
      "format": "date",
      "maxLength": 10
    },
    {
      "name": "costShares",
      "label": {
        "nl": "Kostenplaatsen",
        "en": "Cost centres"
      },
      "control": "rows",
      "hint": {
        "nl": "De delen zijn samen 100 %.",
        "en": "The shares total 100 %."
      },
      "fields": [
        {
          "name": "costCentreId",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          },
          "control": "lookup",
          "required": true,
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "options": {
            "operation": "listCostCentres",
            "value": "id",
            "label": [
              "code",
              "description"
            ],
            "from": [
              "companyId"
            ]
          }
        },
        {
          "name": "share",
          "label": {
            "nl": "Deel (%)",
            "en": "Share (%)"
          },
          "control": "number",
          "required": true,
          "format": "double",
          "minimum": 0.01,
          "maximum": 100
        }
      ]
    }
  ],
  "load": "getEmployee"
};

/** `<loon-employee-form>`: See and change an employee. */
export class LoonEmployeeForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    employeeId: { attribute: 'employee-id' },
  };

  /** An employee. */
  declare employeeId: string | undefined;
}
