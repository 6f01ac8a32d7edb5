// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateCostUnit",
  "texts": {
    "heading": {
      "nl": "Kostensoort",
      "en": "Cost unit"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De kostensoort is opgeslagen.",
      "en": "The cost unit has been saved."
    }
  },
  "params": [
    "costUnitId"
  ],
  "fields": [
    {
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
      },
      "control": "text",
      "autocomplete": "off",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "control": "select",
      "choices": [
        {
          "value": "open",
          "label": {
            "nl": "In gebruik",
            "en": "In use"
          },
          "tone": "success"
        },
        {
          "value": "closed",
          "label": {
            "nl": "Afgesloten",
            "en": "Closed"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "load": "getCostUnit"
};

/** `<loon-cost-unit-form>`: Rename a cost unit, close it, or open it again. */
export class LoonCostUnitForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getCostUnit G/cost-units/{costUnitId}
updateCostUnit A/cost-units/{costUnitId} b
`;

  static override properties = {
    costUnitId: { attribute: 'cost-unit-id' },
  };

  /** The id of a cost unit. */
  declare costUnitId: string | undefined;
}
