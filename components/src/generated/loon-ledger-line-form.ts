// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

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
  ],
  "load": "getLedgerLine",
  "whole": "orNew"
};

/** `<loon-ledger-line-form>`: Say where a wage code is booked. */
export class LoonLedgerLineForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
    wageCode: { attribute: 'wage-code' },
  };

  /** A ledger scheme. */
  declare schemeId: string | undefined;
  /** A wage code. */
  declare wageCode: string | undefined;
}
