// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

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
      "en": "The data has been saved."
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
      "format": "line",
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
      "format": "line",
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
      "format": "line",
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
        "with": {
          "state": "open"
        },
        "from": [
          "companyId"
        ]
      }
    },
    {
      "name": "inServiceOn",
      "label": {
        "nl": "In dienst",
        "en": "First day"
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
        "en": "Last day"
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
          "missing": {
            "nl": "Kies een kostenplaats.",
            "en": "Choose a cost centre."
          },
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
            "with": {
              "state": "open"
            },
            "from": [
              "companyId"
            ]
          }
        },
        {
          "name": "costUnitId",
          "label": {
            "nl": "Kostensoort",
            "en": "Cost unit"
          },
          "control": "lookup",
          "nullable": true,
          "options": {
            "operation": "listCostUnits",
            "value": "id",
            "label": [
              "code",
              "description"
            ],
            "with": {
              "state": "open"
            },
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
          "missing": {
            "nl": "Vul een deel in.",
            "en": "Enter a share."
          },
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
  protected override readonly operationRows = `
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listCostCentres G/cost-centres?q,companyId,state,sort,limit,cursor
listCostUnits G/cost-units?q,companyId,state,sort,limit,cursor
getEmployee G/employees/{employeeId}
updateEmployee A/employees/{employeeId} b
`;

  static override properties = {
    employeeId: { attribute: 'employee-id' },
  };

  /** The id of an employee. */
  declare employeeId: string | undefined;
}
