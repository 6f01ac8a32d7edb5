// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "undoLedgerRenumbering",
  "texts": {
    "heading": {
      "nl": "Nieuwe nummers terugnemen",
      "en": "Take new numbers back"
    },
    "submit": {
      "nl": "Terugnemen",
      "en": "Take back"
    },
    "saved": {
      "nl": "De nummers van daarvoor gelden weer.",
      "en": "The earlier numbers apply again."
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
  }
};

/** `<loon-ledger-renumbering-undo-form>`: Take back the numbers that accounts have from a day on. */
export class LoonLedgerRenumberingUndoForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
undoLedgerRenumbering P/undone-ledger-renumberings b
`;

}
