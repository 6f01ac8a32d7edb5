// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listAccounts",
  "texts": {
    "heading": {
      "nl": "Accounts",
      "en": "Accounts"
    },
    "search": {
      "nl": "Zoek op naam, e-mailadres of bedrijf",
      "en": "Search by name, e-mail or company"
    },
    "empty": {
      "nl": "Er zijn nog geen accounts. Nodig iemand uit.",
      "en": "There are no accounts yet. Invite someone."
    }
  },
  "params": [
    "q",
    "loginRole",
    "sort"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "type": "text"
    },
    {
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "type": "text"
    },
    {
      "name": "logins",
      "label": {
        "nl": "Inlogs",
        "en": "Logins"
      },
      "type": "logins",
      "choices": [
        {
          "value": "administrator",
          "label": {
            "nl": "Beheerder",
            "en": "Administrator"
          }
        },
        {
          "value": "accountant",
          "label": {
            "nl": "Accountant",
            "en": "Accountant"
          }
        },
        {
          "value": "employer",
          "label": {
            "nl": "Werkgever",
            "en": "Employer"
          }
        },
        {
          "value": "manager",
          "label": {
            "nl": "Manager",
            "en": "Manager"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Medewerker",
            "en": "Employee"
          }
        }
      ]
    },
    {
      "name": "lastUsedAt",
      "label": {
        "nl": "Laatst ingelogd",
        "en": "Last signed in"
      },
      "type": "dateTime"
    }
  ],
  "filters": [
    {
      "name": "loginRole",
      "label": {
        "nl": "Rol",
        "en": "Role"
      },
      "choices": [
        {
          "value": "administrator",
          "label": {
            "nl": "Beheerder",
            "en": "Administrator"
          }
        },
        {
          "value": "accountant",
          "label": {
            "nl": "Accountant",
            "en": "Accountant"
          }
        },
        {
          "value": "employer",
          "label": {
            "nl": "Werkgever",
            "en": "Employer"
          }
        },
        {
          "value": "manager",
          "label": {
            "nl": "Manager",
            "en": "Manager"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Medewerker",
            "en": "Employee"
          }
        }
      ]
    }
  ],
  "sorts": [
    "name",
    "email",
    "lastUsedAt"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-account-list>`: Persons with their logins. */
export class LoonAccountList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listAccounts G/accounts?q,loginRole,sort,limit,cursor
`;

  static override properties = {
    loginRole: { attribute: 'login-role' },
    sort: {},
  };

  /** Only persons with a login of this role. */
  declare loginRole: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
