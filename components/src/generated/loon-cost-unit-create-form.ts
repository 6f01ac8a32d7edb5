// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createCostUnit",
  "texts": {
    "heading": {
      "nl": "Kostensoort toevoegen",
      "en": "Add cost unit"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De kostensoort is toegevoegd.",
      "en": "The cost unit has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "companyId",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "control": "lookup",
      "missing": {
        "nl": "Kies een bedrijf.",
        "en": "Choose a company."
      },
      "required": true,
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listCompanies",
        "value": "id",
        "label": [
          "name",
          "number"
        ]
      }
    },
    {
      "name": "code",
      "label": {
        "nl": "Code",
        "en": "Code"
      },
      "control": "text",
      "hint": {
        "nl": "Letters en cijfers, hoogstens acht, zonder spaties, | of :. Ligt daarna vast.",
        "en": "Letters and digits, at most eight, without spaces, | or :. Fixed from then on."
      },
      "missing": {
        "nl": "Vul een code in.",
        "en": "Enter a code."
      },
      "autocomplete": "off",
      "required": true,
      "pattern": "^ *[^\\s\\p{C}|:]+ *$",
      "minLength": 1,
      "maxLength": 8
    },
    {
      "name": "description",
      "label": {
        "nl": "Omschrijving",
        "en": "Description"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een omschrijving in.",
        "en": "Enter a description."
      },
      "autocomplete": "off",
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    }
  ]
};

/** `<loon-cost-unit-create-form>`: Add a cost unit to a company. */
export class LoonCostUnitCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createCostUnit P/cost-units bk
`;

}
