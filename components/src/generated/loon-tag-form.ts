// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateTag",
  "texts": {
    "heading": {
      "nl": "Label",
      "en": "Tag"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Het label is opgeslagen.",
      "en": "The tag has been saved."
    }
  },
  "params": [
    "tagId"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
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
      "maxLength": 7
    }
  ],
  "load": "getTag"
};

/** `<loon-tag-form>`: Rename a tag, or give it another number or colour. */
export class LoonTagForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getTag G/tags/{tagId}
updateTag A/tags/{tagId} b
`;

  static override properties = {
    tagId: { attribute: 'tag-id' },
  };

  /** The id of a tag. */
  declare tagId: string | undefined;
}
