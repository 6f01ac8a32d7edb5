// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "renumberLedgerSchemes",
  "texts": {
    "heading": {
      "nl": "Nummers voor een nieuw jaar",
      "en": "Numbers for a new year"
    },
    "submit": {
      "nl": "Verder",
      "en": "Continue"
    },
    "saved": {
      "nl": "Hieronder staat wat er verandert. Met een voorbeeld is er nog niets gewijzigd.",
      "en": "Below is what changes. With a preview nothing has been changed yet."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "schemeIds",
      "label": {
        "nl": "Rekeningschema’s",
        "en": "Ledger schemes"
      },
      "control": "lookups",
      "hint": {
        "nl": "Zonder keuze alle rekeningschema’s die je mag wijzigen.",
        "en": "Without a choice all that you may change."
      },
      "options": {
        "operation": "listLedgerSchemes",
        "value": "id",
        "label": [
          "number",
          "name",
          "ownerName"
        ]
      }
    },
    {
      "name": "validFrom",
      "label": {
        "nl": "Vanaf",
        "en": "From"
      },
      "control": "date",
      "missing": {
        "nl": "Vul een dag in.",
        "en": "Enter a day."
      },
      "required": true,
      "format": "date",
      "minLength": 10,
      "maxLength": 10
    },
    {
      "name": "numbers",
      "label": {
        "nl": "Nummers",
        "en": "Numbers"
      },
      "control": "rows",
      "fields": [
        {
          "name": "from",
          "label": {
            "nl": "Oud nummer",
            "en": "Old number"
          },
          "control": "text",
          "missing": {
            "nl": "Vul het oude nummer in.",
            "en": "Enter the old number."
          },
          "required": true,
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20
        },
        {
          "name": "to",
          "label": {
            "nl": "Nieuw nummer",
            "en": "New number"
          },
          "control": "text",
          "missing": {
            "nl": "Vul het nieuwe nummer in.",
            "en": "Enter the new number."
          },
          "required": true,
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20
        }
      ]
    },
    {
      "name": "prefix",
      "label": {
        "nl": "Wat begint met",
        "en": "What begins with"
      },
      "control": "text",
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "newPrefix",
      "label": {
        "nl": "Begint voortaan met",
        "en": "Begins with from then on"
      },
      "control": "text",
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "preview",
      "label": {
        "nl": "Eerst laten zien wat er verandert",
        "en": "Show first what changes"
      },
      "control": "checkbox",
      "default": true
    }
  ],
  "report": {
    "property": "changes",
    "columns": [
      {
        "name": "schemeName",
        "label": {
          "nl": "Rekeningschema",
          "en": "Ledger scheme"
        },
        "type": "text"
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
        "name": "name",
        "label": {
          "nl": "Naam",
          "en": "Name"
        },
        "type": "text"
      },
      {
        "name": "from",
        "label": {
          "nl": "Was",
          "en": "Was"
        },
        "type": "text"
      },
      {
        "name": "to",
        "label": {
          "nl": "Wordt",
          "en": "Becomes"
        },
        "type": "text"
      }
    ]
  },
  "keep": true
};

/** `<loon-ledger-renumbering-form>`: Give the accounts of one client or of all other numbers from a day on, with a preview. */
export class LoonLedgerRenumberingForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
renumberLedgerSchemes P/ledger-renumberings bk
`;

}
