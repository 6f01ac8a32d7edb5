// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "settleDelivery",
  "texts": {
    "heading": {
      "nl": "Staat de journaalpost in het pakket?",
      "en": "Is the journal in the package?"
    },
    "submit": {
      "nl": "Vastleggen",
      "en": "Save"
    },
    "saved": {
      "nl": "Vastgelegd.",
      "en": "Saved."
    }
  },
  "params": [
    "deliveryId"
  ],
  "fields": [
    {
      "name": "posted",
      "label": {
        "nl": "De journaalpost staat in het pakket",
        "en": "The journal is in the package"
      },
      "control": "checkbox",
      "required": true
    },
    {
      "name": "documentNumber",
      "label": {
        "nl": "Boekstuknummer",
        "en": "Document number"
      },
      "control": "text",
      "hint": {
        "nl": "Zoals het in het pakket staat, als de journaalpost er is.",
        "en": "As the package shows it, where the journal is there."
      },
      "format": "line",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "sendAgain",
      "label": {
        "nl": "Opnieuw versturen als de journaalpost er niet staat",
        "en": "Send again where the journal is not there"
      },
      "control": "checkbox",
      "default": true
    }
  ],
  "load": "getDelivery",
  "whole": "always"
};

/** `<loon-delivery-settlement>`: Say whether a journal is in the package. */
export class LoonDeliverySettlement extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getDelivery G/deliveries/{deliveryId}
settleDelivery P/deliveries/{deliveryId}/settlements b
`;

  static override properties = {
    deliveryId: { attribute: 'delivery-id' },
  };

  /** The id of a delivery. */
  declare deliveryId: string | undefined;
}
