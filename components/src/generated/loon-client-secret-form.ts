// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "rotateClientSecret",
  "texts": {
    "heading": {
      "nl": "Nieuw geheim",
      "en": "New secret"
    },
    "submit": {
      "nl": "Nieuw geheim maken",
      "en": "Make a new secret"
    },
    "saved": {
      "nl": "Er is een nieuw geheim. Bewaar het nu; je ziet het maar één keer.",
      "en": "There is a new secret. Keep it now; you see it only once."
    }
  },
  "params": [
    "clientId"
  ],
  "fields": [
    {
      "name": "immediately",
      "label": {
        "nl": "Het oude geheim meteen laten vervallen",
        "en": "End the former secret at once"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Zonder vinkje werkt het oude geheim nog 24 uur, zodat je tijd hebt om het nieuwe in te stellen.",
        "en": "Left unticked, the former secret works for another 24 hours, which gives you time to set the new one."
      },
      "default": false
    }
  ]
};

/** `<loon-client-secret-form>`: Give a client a new secret. */
export class LoonClientSecretForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
rotateClientSecret P/clients/{clientId}/secrets b
`;

  static override properties = {
    clientId: { attribute: 'client-id' },
  };

  /** The id of a client. */
  declare clientId: string | undefined;
}
