// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateFactor",
  "texts": {
    "heading": {
      "nl": "Naam wijzigen",
      "en": "Rename"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De naam is gewijzigd.",
      "en": "The name has been changed."
    }
  },
  "params": [
    "factorId"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "hint": {
        "nl": "Waaraan je hem herkent, zoals Telefoon of Laptop.",
        "en": "By which you know it, such as Phone or Laptop."
      },
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 60
    }
  ],
  "load": "getFactor"
};

/** `<loon-factor-edit-form>`: Rename one of a person's own second factors. */
export class LoonFactorEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getFactor G/persons/current/factors/{factorId}
updateFactor A/persons/current/factors/{factorId} b
`;

  static override properties = {
    factorId: { attribute: 'factor-id' },
  };

  /** The id of a factor. */
  declare factorId: string | undefined;
}
