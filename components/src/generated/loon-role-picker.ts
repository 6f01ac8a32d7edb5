// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { RolePickerElement } from '../elements/role-picker.js';
import type { PickerSpec } from './spec.js';

const spec: PickerSpec = {
  "kind": "picker",
  "operation": "selectLogin",
  "texts": {
    "heading": {
      "nl": "Met welke inlog wil je werken?",
      "en": "Which login do you want to use?"
    },
    "submit": {
      "nl": "Doorgaan",
      "en": "Continue"
    },
    "empty": {
      "nl": "Je hebt nog geen inlog. Vraag je salarisbureau om een uitnodiging.",
      "en": "You have no login yet. Ask your payroll bureau for an invitation."
    }
  },
  "params": [],
  "list": "listLogins",
  "labels": {
    "role": {
      "administrator": {
        "nl": "Beheerder",
        "en": "Administrator"
      },
      "accountant": {
        "nl": "Accountant",
        "en": "Accountant"
      },
      "employer": {
        "nl": "Werkgever",
        "en": "Employer"
      },
      "manager": {
        "nl": "Manager",
        "en": "Manager"
      },
      "employee": {
        "nl": "Medewerker",
        "en": "Employee"
      }
    }
  }
};

/** `<loon-role-picker>`: Choose the login to work with when a person has several. */
export class LoonRolePicker extends RolePickerElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLogins G/logins
`;

}
