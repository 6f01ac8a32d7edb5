// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listAuditEntries",
  "texts": {
    "heading": {
      "nl": "Logboek",
      "en": "Audit trail"
    },
    "file": {
      "nl": "Logboek",
      "en": "Audit trail"
    },
    "search": {
      "nl": "Zoek op persoon, bedrijf of onderwerp",
      "en": "Search by person, company or subject"
    },
    "empty": {
      "nl": "Er staat nog niets in het logboek. Wat er vanaf nu gebeurt, komt hier vanzelf te staan.",
      "en": "Nothing has been recorded yet. What happens from now on is recorded here automatically."
    }
  },
  "params": [
    "q",
    "companyId",
    "loginId",
    "action",
    "subject",
    "since",
    "sort"
  ],
  "columns": [
    {
      "name": "at",
      "label": {
        "nl": "Wanneer",
        "en": "When"
      },
      "type": "dateTime"
    },
    {
      "name": "message",
      "label": {
        "nl": "Wat",
        "en": "What"
      },
      "type": "text"
    },
    {
      "name": "companyName",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "type": "text"
    },
    {
      "name": "address",
      "label": {
        "nl": "Vanaf",
        "en": "From"
      },
      "type": "text"
    }
  ],
  "filters": [
    {
      "name": "action",
      "label": {
        "nl": "Wat",
        "en": "What"
      },
      "choices": [
        {
          "value": "created",
          "label": {
            "nl": "Aangemaakt",
            "en": "Created"
          }
        },
        {
          "value": "changed",
          "label": {
            "nl": "Gewijzigd",
            "en": "Changed"
          }
        },
        {
          "value": "removed",
          "label": {
            "nl": "Verwijderd",
            "en": "Removed"
          }
        },
        {
          "value": "sent",
          "label": {
            "nl": "Verstuurd",
            "en": "Sent"
          }
        },
        {
          "value": "exported",
          "label": {
            "nl": "Geëxporteerd",
            "en": "Exported"
          }
        },
        {
          "value": "erased",
          "label": {
            "nl": "Gewist",
            "en": "Erased"
          }
        },
        {
          "value": "requested",
          "label": {
            "nl": "Aangevraagd",
            "en": "Requested"
          }
        },
        {
          "value": "saw",
          "label": {
            "nl": "Bekeken",
            "en": "Seen"
          }
        },
        {
          "value": "signedIn",
          "label": {
            "nl": "Ingelogd",
            "en": "Signed in"
          }
        },
        {
          "value": "signInFailed",
          "label": {
            "nl": "Inloggen mislukt",
            "en": "Sign-in failed"
          }
        },
        {
          "value": "signedOut",
          "label": {
            "nl": "Uitgelogd",
            "en": "Signed out"
          }
        },
        {
          "value": "sessionEnded",
          "label": {
            "nl": "Sessie beëindigd",
            "en": "Session ended"
          }
        },
        {
          "value": "tokenReused",
          "label": {
            "nl": "Sessie misbruikt",
            "en": "Session misused"
          }
        },
        {
          "value": "refused",
          "label": {
            "nl": "Geweigerd",
            "en": "Refused"
          }
        }
      ]
    },
    {
      "name": "subject",
      "label": {
        "nl": "Waarvan",
        "en": "Of what"
      },
      "choices": [
        {
          "value": "authorization",
          "label": {
            "nl": "Toestemming",
            "en": "Consent"
          }
        },
        {
          "value": "signInProvider",
          "label": {
            "nl": "Aanbieder van inlogs",
            "en": "Sign-in provider"
          }
        },
        {
          "value": "providerLink",
          "label": {
            "nl": "Inloggen met een aanbieder",
            "en": "Signing in with a provider"
          }
        },
        {
          "value": "legalHold",
          "label": {
            "nl": "Bewaarblokkade",
            "en": "Legal hold"
          }
        },
        {
          "value": "accessReview",
          "label": {
            "nl": "Toegangscontrole",
            "en": "Access review"
          }
        },
        {
          "value": "factor",
          "label": {
            "nl": "Tweede stap",
            "en": "Second step"
          }
        },
        {
          "value": "tenant",
          "label": {
            "nl": "Salarisbureau",
            "en": "Payroll bureau"
          }
        },
        {
          "value": "firm",
          "label": {
            "nl": "Kantoor",
            "en": "Firm"
          }
        },
        {
          "value": "tag",
          "label": {
            "nl": "Label",
            "en": "Tag"
          }
        },
        {
          "value": "person",
          "label": {
            "nl": "Persoon",
            "en": "Person"
          }
        },
        {
          "value": "login",
          "label": {
            "nl": "Inlog",
            "en": "Login"
          }
        },
        {
          "value": "invitation",
          "label": {
            "nl": "Uitnodiging",
            "en": "Invitation"
          }
        },
        {
          "value": "passwordReset",
          "label": {
            "nl": "Nieuw wachtwoord",
            "en": "New password"
          }
        },
        {
          "value": "session",
          "label": {
            "nl": "Sessie",
            "en": "Session"
          }
        },
        {
          "value": "client",
          "label": {
            "nl": "Software",
            "en": "Software"
          }
        },
        {
          "value": "webhook",
          "label": {
            "nl": "Webhook",
            "en": "Webhook"
          }
        },
        {
          "value": "debtor",
          "label": {
            "nl": "Debiteur",
            "en": "Debtor"
          }
        },
        {
          "value": "company",
          "label": {
            "nl": "Bedrijf",
            "en": "Company"
          }
        },
        {
          "value": "department",
          "label": {
            "nl": "Afdeling",
            "en": "Department"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costUnit",
          "label": {
            "nl": "Kostensoort",
            "en": "Cost unit"
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
          "value": "ledgerScheme",
          "label": {
            "nl": "Rekeningschema",
            "en": "Ledger scheme"
          }
        },
        {
          "value": "integration",
          "label": {
            "nl": "Koppeling",
            "en": "Integration"
          }
        },
        {
          "value": "connection",
          "label": {
            "nl": "Verbinding",
            "en": "Connection"
          }
        },
        {
          "value": "mapping",
          "label": {
            "nl": "Administratie",
            "en": "Administration"
          }
        },
        {
          "value": "run",
          "label": {
            "nl": "Loonrun",
            "en": "Payroll run"
          }
        },
        {
          "value": "journal",
          "label": {
            "nl": "Journaalpost",
            "en": "Journal"
          }
        },
        {
          "value": "journalFile",
          "label": {
            "nl": "Bestand van een journaalpost",
            "en": "File of a journal"
          }
        },
        {
          "value": "delivery",
          "label": {
            "nl": "Verzending",
            "en": "Delivery"
          }
        },
        {
          "value": "wageTaxReturn",
          "label": {
            "nl": "Loonaangifte",
            "en": "Wage-tax return"
          }
        },
        {
          "value": "reconciliation",
          "label": {
            "nl": "Aansluiting",
            "en": "Reconciliation"
          }
        },
        {
          "value": "returnWageCode",
          "label": {
            "nl": "Looncode in de aangifte",
            "en": "Wage code in the return"
          }
        },
        {
          "value": "remedyRequest",
          "label": {
            "nl": "Verzoek",
            "en": "Request"
          }
        },
        {
          "value": "auditTrail",
          "label": {
            "nl": "Logboek",
            "en": "Audit trail"
          }
        },
        {
          "value": "auditEntry",
          "label": {
            "nl": "Regels van het logboek",
            "en": "Entries of the audit trail"
          }
        },
        {
          "value": "operation",
          "label": {
            "nl": "Toegang",
            "en": "Access"
          }
        }
      ]
    },
    {
      "name": "since",
      "label": {
        "nl": "Periode",
        "en": "Period"
      },
      "choices": [
        {
          "value": "day",
          "label": {
            "nl": "De laatste 24 uur",
            "en": "The last 24 hours"
          }
        },
        {
          "value": "week",
          "label": {
            "nl": "De laatste 7 dagen",
            "en": "The last 7 days"
          }
        },
        {
          "value": "month",
          "label": {
            "nl": "De laatste 30 dagen",
            "en": "The last 30 days"
          }
        },
        {
          "value": "year",
          "label": {
            "nl": "Het laatste jaar",
            "en": "The last year"
          }
        }
      ]
    }
  ],
  "sorts": [
    "at"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-audit-trail>`: Who did what and when, of one company, of one login, or of all that the login sees. */
export class LoonAuditTrail extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listAuditEntries G/audit-entries?q,companyId,loginId,action,subject,since,sort,limit,cursor
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
    loginId: { attribute: 'login-id' },
    action: {},
    subject: {},
    since: {},
    sort: {},
  };

  /** The id of a company; only its rows are given. */
  declare companyId: string | undefined;
  /** The id of a login; only what it did, and what was done to it, is given. */
  declare loginId: string | undefined;
  /** Only entries of this kind. */
  declare action: string | undefined;
  /** Only entries about this. */
  declare subject: string | undefined;
  /** Only entries of this time. */
  declare since: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. */
  declare sort: string | undefined;
}
