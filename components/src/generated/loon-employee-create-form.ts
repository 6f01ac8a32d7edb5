// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createEmployee",
  "texts": {
    "heading": {
      "nl": "Medewerker toevoegen",
      "en": "Add employee"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De medewerker is toegevoegd.",
      "en": "The employee has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "companyId",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "control": "lookup",
      "required": true,
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listCompanies",
        "value": "id",
        "label": [
          "name",
          "number"
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
      "required": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "firstName",
      "label": {
        "nl": "Voornaam",
        "en": "First name"
      },
      "control": "text",
      "autocomplete": "off",
      "required": true,
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
      "required": true,
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
      "required": true,
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
  ]
};

/** `<loon-employee-create-form>`: Add an employee to a company. */
export class LoonEmployeeCreateForm extends FormElement {
  override readonly spec = spec;

}
