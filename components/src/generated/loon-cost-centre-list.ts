// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from '../kinds/spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listCostCentres",
  "texts": {
    "heading": {
      "nl": "Kostenplaatsen",
      "en": "Cost centres"
    },
    "search": {
      "nl": "Zoek op code of omschrijving",
      "en": "Search by code or description"
    },
    "empty": {
      "nl": "Dit bedrijf heeft geen kostenplaatsen. Ze komen mee als je het bedrijf inleest.",
      "en": "This company has no cost centres. They come along when the company is imported."
    }
  },
  "params": [
    "q",
    "companyId"
  ],
  "columns": [
    {
      "name": "code",
      "label": {
        "nl": "Kostenplaats",
        "en": "Cost centre"
      },
      "type": "text"
    },
    {
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
      },
      "type": "text"
    },
    {
      "name": "ledgerScheme",
      "label": {
        "nl": "Afwijkend rekeningschema",
        "en": "Ledger scheme of its own"
      },
      "type": "text"
    }
  ],
  "filters": [],
  "sorts": [],
  "actions": [],
  "combobox": false
};

/** `<loon-cost-centre-list>`: Cost centres of a company, with the ledger scheme that each of them has of its own. */
export class LoonCostCentreList extends SearchElement {
  override readonly spec = spec;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** Only rows of this company. */
  declare companyId: string | undefined;
}
