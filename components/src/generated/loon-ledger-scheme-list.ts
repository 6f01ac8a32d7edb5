// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listLedgerSchemes",
  "texts": {
    "heading": {
      "nl": "Rekeningschema’s",
      "en": "Ledger schemes"
    },
    "search": {
      "nl": "Zoek op naam of nummer",
      "en": "Search by name or number"
    },
    "empty": {
      "nl": "Er zijn nog geen rekeningschema’s.",
      "en": "There are no ledger schemes yet."
    }
  },
  "params": [
    "q",
    "level",
    "companyId",
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
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "level",
      "label": {
        "nl": "Niveau",
        "en": "Level"
      },
      "type": "choice",
      "choices": [
        {
          "value": "tenant",
          "label": {
            "nl": "Salarisbureau",
            "en": "Payroll bureau"
          }
        },
        {
          "value": "debtor",
          "label": {
            "nl": "Debiteur",
            "en": "Debtor"
          }
        }
      ]
    },
    {
      "name": "ownerName",
      "label": {
        "nl": "Van",
        "en": "Owner"
      },
      "type": "text"
    },
    {
      "name": "parentName",
      "label": {
        "nl": "Gekoppeld aan",
        "en": "Linked to"
      },
      "type": "text"
    }
  ],
  "filters": [
    {
      "name": "level",
      "label": {
        "nl": "Niveau",
        "en": "Level"
      },
      "choices": [
        {
          "value": "tenant",
          "label": {
            "nl": "Salarisbureau",
            "en": "Payroll bureau"
          }
        },
        {
          "value": "debtor",
          "label": {
            "nl": "Debiteur",
            "en": "Debtor"
          }
        }
      ]
    }
  ],
  "sorts": [
    "name",
    "number",
    "level",
    "ownerName",
    "parentName"
  ],
  "actions": [
    {
      "operation": "removeLedgerScheme",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "Dat kan alleen als geen bedrijf, kostenplaats of ander schema het gebruikt. Het rekeningschema met zijn rekeningen en looncodes wordt gewist, en dat kan niet ongedaan worden gemaakt. Journaalposten die ermee gemaakt zijn blijven.",
        "en": "This is possible only if no company, cost centre or other scheme uses it. The scheme with its accounts and wage codes will be erased, which cannot be undone. Journals that were made with it stay."
      },
      "done": {
        "nl": "Het rekeningschema is verwijderd.",
        "en": "The ledger scheme has been removed."
      },
      "params": {
        "schemeId": "id"
      }
    }
  ],
  "combobox": false
};

/** `<loon-ledger-scheme-list>`: Ledger schemes of the bureau and of debtors. */
export class LoonLedgerSchemeList extends SearchElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
removeLedgerScheme D/ledger-schemes/{schemeId}
`;

  static override properties = {
    level: {},
    companyId: { attribute: 'company-id' },
    sort: {},
  };

  /** Only ledger schemes of this level. */
  declare level: string | undefined;
  /** The id of a company; only the ledger schemes that it can use are given, each with whether it applies to
it.
 */
  declare companyId: string | undefined;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
