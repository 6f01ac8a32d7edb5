// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "removeAccountFactors",
  "texts": {
    "heading": {
      "nl": "Tweede stap en wachtwoord laten vervallen",
      "en": "End second step and password"
    },
    "submit": {
      "nl": "Laten vervallen",
      "en": "End them"
    },
    "saved": {
      "nl": "De tweede stap en het wachtwoord zijn vervallen.",
      "en": "Second step and password have ended."
    }
  },
  "params": [
    "personId"
  ],
  "fields": [
    {
      "name": "reason",
      "label": {
        "nl": "Reden",
        "en": "Reason"
      },
      "control": "text",
      "hint": {
        "nl": "Waarom, en hoe je zeker weet wie erom vraagt. De persoon leest dit in een mail.",
        "en": "Why, and how you made sure who asks. The person reads this in a mail."
      },
      "missing": {
        "nl": "Vul een reden in.",
        "en": "Enter a reason."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 5,
      "maxLength": 300
    }
  ]
};

/** `<loon-factor-removal-form>`: End the second factors and the password of a person who lost them. */
export class LoonFactorRemovalForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
removeAccountFactors P/accounts/{personId}/factor-removals b
`;

  static override properties = {
    personId: { attribute: 'person-id' },
  };

  /** The id of a person. */
  declare personId: string | undefined;
}
