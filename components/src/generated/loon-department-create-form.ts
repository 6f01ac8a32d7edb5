// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createDepartment",
  "texts": {
    "heading": {
      "nl": "Afdeling toevoegen",
      "en": "Add department"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De afdeling is toegevoegd.",
      "en": "The department has been added."
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
      "missing": {
        "nl": "Kies een bedrijf.",
        "en": "Choose a company."
      },
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
      "hint": {
        "nl": "Ligt daarna vast.",
        "en": "Fixed from then on."
      },
      "missing": {
        "nl": "Vul een nummer in.",
        "en": "Enter a number."
      },
      "required": true,
      "format": "int32",
      "minimum": 1,
      "maximum": 999999999
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
      "autocomplete": "off",
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    }
  ]
};

/** `<loon-department-create-form>`: Add a department to a company. */
export class LoonDepartmentCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createDepartment P/departments bk
`;

}
