// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createTag",
  "texts": {
    "heading": {
      "nl": "Label toevoegen",
      "en": "Add tag"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "Het label is toegevoegd.",
      "en": "The tag has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een nummer in.",
        "en": "Enter a number."
      },
      "required": true,
      "format": "int32",
      "minimum": 1,
      "maximum": 2147483647
    },
    {
      "name": "name",
      "label": {
        "nl": "Label",
        "en": "Tag"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een naam voor het label in.",
        "en": "Enter a name for the tag."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 60
    },
    {
      "name": "color",
      "label": {
        "nl": "Kleur",
        "en": "Colour"
      },
      "control": "color",
      "pattern": "^#[0-9a-f]{6}$",
      "minLength": 7,
      "maxLength": 7,
      "default": "#2f6fde"
    }
  ]
};

/** `<loon-tag-create-form>`: Add a tag. */
export class LoonTagCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createTag P/tags bk
`;

}
