// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "saveLedgerLine",
  "texts": {
    "heading": {
      "nl": "Looncode",
      "en": "Wage code"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De looncode is opgeslagen.",
      "en": "The wage code has been saved."
    }
  },
  "params": [
    "schemeId",
    "wageCode"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "debit",
      "label": {
        "nl": "Debet",
        "en": "Debit"
      },
      "control": "text",
      "hint": {
        "nl": "Het nummer van een rekening van dit schema.",
        "en": "The number of an account of this scheme."
      },
      "nullable": true,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "maxLength": 20
    },
    {
      "name": "credit",
      "label": {
        "nl": "Credit",
        "en": "Credit"
      },
      "control": "text",
      "hint": {
        "nl": "Het nummer van een rekening van dit schema.",
        "en": "The number of an account of this scheme."
      },
      "nullable": true,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "maxLength": 20
    },
    {
      "name": "costCentre",
      "label": {
        "nl": "Vaste kostenplaats",
        "en": "Fixed cost centre"
      },
      "control": "text",
      "hint": {
        "nl": "De code van een kostenplaats die elk bedrijf met dit schema heeft. Leeg: de kostenplaatsen van de medewerker.",
        "en": "The code of a cost centre that every company under this scheme has. Empty: those of the employee."
      },
      "nullable": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 8
    },
    {
      "name": "costUnit",
      "label": {
        "nl": "Vaste kostensoort",
        "en": "Fixed cost unit"
      },
      "control": "text",
      "hint": {
        "nl": "De code van een kostensoort die elk bedrijf met dit schema heeft. Leeg: de kostensoorten van de medewerker.",
        "en": "The code of a cost unit that every company under this scheme has. Empty: those of the employee."
      },
      "nullable": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 8
    },
    {
      "name": "parts",
      "label": {
        "nl": "Verdeling",
        "en": "Split"
      },
      "control": "rows",
      "hint": {
        "nl": "Vul het nummer van een afdeling in, of laat dat leeg voor alle andere. Per afdeling zijn de delen samen 100 %. Wat je verder leeg laat, is zoals hierboven.",
        "en": "Enter the number of a department, or leave it empty for all others. The parts of a department total 100 %. What else you leave empty is as above."
      },
      "fields": [
        {
          "name": "department",
          "label": {
            "nl": "Afdeling",
            "en": "Department"
          },
          "control": "number",
          "nullable": true,
          "format": "int32",
          "minimum": 1,
          "maximum": 999999999
        },
        {
          "name": "percentage",
          "label": {
            "nl": "Deel (%)",
            "en": "Part (%)"
          },
          "control": "number",
          "missing": {
            "nl": "Vul een percentage in.",
            "en": "Enter a percentage."
          },
          "required": true,
          "format": "double",
          "minimum": 0.01,
          "maximum": 100
        },
        {
          "name": "debit",
          "label": {
            "nl": "Debet",
            "en": "Debit"
          },
          "control": "text",
          "nullable": true,
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "maxLength": 20
        },
        {
          "name": "credit",
          "label": {
            "nl": "Credit",
            "en": "Credit"
          },
          "control": "text",
          "nullable": true,
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "maxLength": 20
        },
        {
          "name": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          },
          "control": "text",
          "nullable": true,
          "format": "line",
          "pattern": "\\S",
          "minLength": 1,
          "maxLength": 8
        },
        {
          "name": "costUnit",
          "label": {
            "nl": "Kostensoort",
            "en": "Cost unit"
          },
          "control": "text",
          "nullable": true,
          "format": "line",
          "pattern": "\\S",
          "minLength": 1,
          "maxLength": 8
        }
      ]
    }
  ],
  "load": "getLedgerLine",
  "whole": "orNew"
};

/** `<loon-ledger-line-form>`: Say where a wage code is booked. */
export class LoonLedgerLineForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getLedgerLine G/ledger-schemes/{schemeId}/lines/{wageCode}
saveLedgerLine U/ledger-schemes/{schemeId}/lines/{wageCode} b
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    wageCode: { attribute: 'wage-code' },
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
  /** The number of a wage code of the ledger scheme. */
  declare wageCode: string | undefined;
}
