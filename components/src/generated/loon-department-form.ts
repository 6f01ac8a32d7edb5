// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateDepartment",
  "texts": {
    "heading": {
      "nl": "Afdeling",
      "en": "Department"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De afdeling is opgeslagen.",
      "en": "The department has been saved."
    }
  },
  "params": [
    "departmentId"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "autocomplete": "off",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "control": "select",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "In gebruik",
            "en": "In use"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Afgesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "load": "getDepartment"
};

/** `<loon-department-form>`: Rename a department, close it, or open it again. */
export class LoonDepartmentForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getDepartment G/departments/{departmentId}
updateDepartment A/departments/{departmentId} b
`;

  static override properties = {
    departmentId: { attribute: 'department-id' },
  };

  /** The id of a department. */
  declare departmentId: string | undefined;
}
