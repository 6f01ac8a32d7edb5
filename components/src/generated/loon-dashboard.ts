// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FiguresElement } from '../kinds/figures.js';
import type { FiguresSpec } from './spec.js';

const spec: FiguresSpec = {
  "kind": "figures",
  "operation": "getDashboard",
  "texts": {
    "heading": {
      "nl": "Overzicht",
      "en": "Overview"
    },
    "empty": {
      "nl": "Er is nog niets om te tonen.",
      "en": "There is nothing to show yet."
    }
  },
  "params": [],
  "labels": {
    "companies": {
      "nl": "Bedrijven",
      "en": "Companies"
    },
    "employeesInService": {
      "nl": "Medewerkers in dienst",
      "en": "Current employees"
    },
    "employeesJoined": {
      "nl": "In dienst gekomen",
      "en": "Joined"
    },
    "employeesLeft": {
      "nl": "Uit dienst gegaan",
      "en": "Left"
    },
    "companiesWithoutIntegration": {
      "nl": "Bedrijven zonder boekhoudkoppeling",
      "en": "Companies without a bookkeeping integration"
    },
    "integrationsWithProblem": {
      "nl": "Koppelingen met een probleem",
      "en": "Integrations with a problem"
    },
    "openInvitations": {
      "nl": "Open uitnodigingen",
      "en": "Open invitations"
    },
    "runsToSend": {
      "nl": "Loonruns nog te versturen, alle perioden",
      "en": "Payroll runs to be sent, all periods"
    },
    "journalsToImport": {
      "nl": "Bestanden nog in te lezen, alle perioden",
      "en": "Files to be imported, all periods"
    },
    "deliveriesFailed": {
      "nl": "Verzendingen die mislukten of je aandacht vragen, alle perioden",
      "en": "Deliveries that failed or need you, all periods"
    },
    "journalsStale": {
      "nl": "Verouderde journaalposten, alle perioden",
      "en": "Journals out of date, all periods"
    }
  },
  "lists": {
    "companies": {
      "operation": "listCompanies",
      "with": {
        "include": "hidden"
      }
    },
    "employeesInService": {
      "operation": "listEmployees",
      "with": {
        "status": "inService"
      }
    },
    "employeesJoined": {
      "operation": "listEmployees",
      "with": {
        "status": "joined"
      }
    },
    "employeesLeft": {
      "operation": "listEmployees",
      "with": {
        "status": "left"
      }
    },
    "companiesWithoutIntegration": {
      "operation": "listCompanies",
      "with": {
        "integration": "none",
        "include": "hidden"
      }
    },
    "integrationsWithProblem": {
      "operation": "listIntegrations",
      "with": {
        "state": "problem"
      }
    },
    "openInvitations": {
      "operation": "listInvitations",
      "with": {
        "state": "open"
      }
    },
    "runsToSend": {
      "operation": "listRuns",
      "with": {
        "work": "toSend"
      }
    },
    "journalsToImport": {
      "operation": "listJournals",
      "with": {
        "fileState": "toDownload,downloaded"
      }
    },
    "deliveriesFailed": {
      "operation": "listRuns",
      "with": {
        "work": "failed"
      }
    },
    "journalsStale": {
      "operation": "listRuns",
      "with": {
        "work": "stale"
      }
    }
  }
};

/** `<loon-dashboard>`: The figures of the start screen, each a link to the list behind it. */
export class LoonDashboard extends FiguresElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listInvitations G/invitations?q,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
getDashboard G/dashboards/current
listIntegrations G/integrations?q,companyId,state,sort,limit,cursor
listRuns G/runs?q,companyId,year,period,periodType,kind,state,work,sort,limit,cursor
listJournals G/journals?q,companyId,year,period,runId,kind,current,stale,fileState,since,sort,limit,cursor
`;

}
