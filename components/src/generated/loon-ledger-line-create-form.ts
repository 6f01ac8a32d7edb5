// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

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
      "required": true,
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
      "control": "number",
      "hint": {
        "nl": "Het nummer van een rekening van dit schema.",
        "en": "The number of an account of this scheme."
      },
      "nullable": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "credit",
      "label": {
        "nl": "Credit",
        "en": "Credit"
      },
      "control": "number",
      "hint": {
        "nl": "Het nummer van een rekening van dit schema.",
        "en": "The number of an account of this scheme."
      },
      "nullable": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    }
  ]
};

/** `<loon-ledger-line-create-form>`: Add a wage code to a ledger scheme. */
export class LoonLedgerLineCreateForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
}
