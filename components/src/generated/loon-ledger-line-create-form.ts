// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createLedgerLine",
  "texts": {
    "heading": {
      "nl": "Nieuwe looncode",
      "en": "New wage code"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De looncode is toegevoegd.",
      "en": "The wage code has been added."
    }
  },
  "params": [
    "schemeId"
  ],
  "fields": [
    {
      "name": "wageCode",
      "label": {
        "nl": "Looncode",
        "en": "Wage code"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een looncode in.",
        "en": "Enter a wage code."
      },
      "required": true,
      "format": "int32",
      "minimum": 1,
      "maximum": 9999
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
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
  ]
};

/** `<loon-ledger-line-create-form>`: Add a wage code to a ledger scheme. */
export class LoonLedgerLineCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createLedgerLine P/ledger-schemes/{schemeId}/lines bk
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
}
