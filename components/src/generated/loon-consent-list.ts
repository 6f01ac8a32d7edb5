// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listConsents",
  "texts": {
    "heading": {
      "nl": "Toestemmingen van personen",
      "en": "Consents of persons"
    },
    "search": {
      "nl": "Zoek op naam of e-mail",
      "en": "Search by name or e-mail"
    },
    "empty": {
      "nl": "Niemand heeft een programma toestemming gegeven. Een persoon doet dat vanuit het programma zelf.",
      "en": "Nobody has given software consent. A person does so from the software itself."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "personName",
      "label": {
        "nl": "Persoon",
        "en": "Person"
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
        }
      ]
    },
    {
      "name": "clientName",
      "label": {
        "nl": "Programma",
        "en": "Software"
      },
      "type": "text"
    },
    {
      "name": "scopes",
      "label": {
        "nl": "Mag",
        "en": "May"
      },
      "type": "list",
      "choices": [
        {
          "value": "companies:read",
          "label": {
            "nl": "Bedrijven lezen",
            "en": "Read companies"
          }
        },
        {
          "value": "runs:read",
          "label": {
            "nl": "Loonruns lezen",
            "en": "Read payroll runs"
          }
        },
        {
          "value": "runs:write",
          "label": {
            "nl": "Loonruns aanleveren",
            "en": "Deliver payroll runs"
          }
        },
        {
          "value": "journals:read",
          "label": {
            "nl": "Journaalposten ophalen",
            "en": "Fetch journals"
          }
        },
        {
          "value": "journals:send",
          "label": {
            "nl": "Journaalposten maken en versturen",
            "en": "Make and send journals"
          }
        },
        {
          "value": "journals:acknowledge",
          "label": {
            "nl": "Journaalposten bevestigen",
            "en": "Acknowledge journals"
          }
        },
        {
          "value": "webhooks",
          "label": {
            "nl": "Webhooks beheren",
            "en": "Manage webhooks"
          }
        }
      ]
    },
    {
      "name": "companyCount",
      "label": {
        "nl": "Gekozen bedrijven",
        "en": "Chosen companies"
      },
      "type": "number"
    },
    {
      "name": "createdAt",
      "label": {
        "nl": "Sinds",
        "en": "Since"
      },
      "type": "dateTime"
    },
    {
      "name": "lastUsedAt",
      "label": {
        "nl": "Laatst gebruikt",
        "en": "Last used"
      },
      "type": "dateTime"
    },
    {
      "name": "endedReason",
      "label": {
        "nl": "Beëindigd",
        "en": "Ended"
      },
      "type": "choice",
      "choices": [
        {
          "value": "tokenReuse",
          "label": {
            "nl": "Gebruikt token kwam terug",
            "en": "A used token came back"
          }
        }
      ]
    }
  ],
  "filters": [],
  "sorts": [
    "personName",
    "clientName",
    "createdAt",
    "lastUsedAt"
  ],
  "actions": [
    {
      "operation": "removeConsent",
      "label": {
        "nl": "Beëindigen",
        "en": "End"
      },
      "confirm": {
        "nl": "Het programma kan meteen niets meer voor deze persoon doen. De persoon kan opnieuw toestemming geven; verwijder de software om dat te voorkomen.",
        "en": "The software can do nothing for this person from now on. The person can consent again; remove the software to prevent that."
      },
      "done": {
        "nl": "De toestemming is beëindigd.",
        "en": "The consent has ended."
      },
      "params": {
        "consentId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-consent-list>`: What persons allowed software. */
export class LoonConsentList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listConsents G/consents?q,sort,limit,cursor
removeConsent D/consents/{consentId}
`;

  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
