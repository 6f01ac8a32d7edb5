// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listTagUsers",
  "texts": {
    "heading": {
      "nl": "Wie ziet debiteuren met dit label",
      "en": "Who sees debtors with this tag"
    },
    "search": {
      "nl": "Zoek op naam of e-mailadres",
      "en": "Search by name or e-mail"
    },
    "empty": {
      "nl": "Geen inlog en geen software ziet debiteuren door dit label.",
      "en": "No login and no software sees debtors through this tag."
    }
  },
  "params": [
    "tagId",
    "q",
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
      "name": "role",
      "label": {
        "nl": "Rol",
        "en": "Role"
      },
      "type": "choice",
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
        },
        {
          "value": "software",
          "label": {
            "nl": "Software",
            "en": "Software"
          }
        }
      ]
    },
    {
      "name": "firmName",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "type": "text"
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "type": "choice",
      "choices": [
        {
          "value": "active",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "invited",
          "label": {
            "nl": "Uitgenodigd",
            "en": "Invited"
          }
        },
        {
          "value": "disabled",
          "label": {
            "nl": "Uitgeschakeld",
            "en": "Switched off"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "filters": [],
  "sorts": [
    "name",
    "email",
    "role",
    "firmName",
    "state"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-tag-user-list>`: Who sees debtors by a tag. */
export class LoonTagUserList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listTagUsers G/tags/{tagId}/users?q,sort,limit,cursor
`;

  static override properties = {
    tagId: { attribute: 'tag-id' },
    sort: {},
  };

  /** The id of a tag. */
  declare tagId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
