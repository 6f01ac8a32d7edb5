// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from '../kinds/spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "saveMapping",
  "texts": {
    "heading": {
      "nl": "Administratie in het pakket",
      "en": "Administration in the package"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De administratie is opgeslagen.",
      "en": "The administration has been saved."
    }
  },
  "params": [
    "companyId"
  ],
  "fields": [
    {
      "name": "integrationId",
      "label": {
        "nl": "Koppeling",
        "en": "Integration"
      },
      "control": "lookup",
      "required": true,
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listIntegrations",
        "value": "id",
        "label": [
          "packageName",
          "ownerName"
        ],
        "from": [
          "companyId"
        ]
      }
    },
    {
      "name": "administration",
      "label": {
        "nl": "Code van de administratie",
        "en": "Code of the administration"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "administrationName",
      "label": {
        "nl": "Naam van de administratie",
        "en": "Name of the administration"
      },
      "control": "text",
      "maxLength": 200
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "hint": {
        "nl": "Leeg: het dagboek van de koppeling.",
        "en": "Empty: the journal of the integration."
      },
      "nullable": true,
      "maxLength": 16
    },
    {
      "name": "automatic",
      "label": {
        "nl": "Automatisch versturen",
        "en": "Send automatically"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Zodra een loonrun is vergrendeld, maakt en verstuurt Loonpoort de journaalpost.",
        "en": "Once a payroll run is locked, Loonpoort makes and sends the journal."
      },
      "default": false
    }
  ],
  "load": "getMapping",
  "whole": "orNew"
};

/** `<loon-mapping-form>`: Say which administration a company is booked in. */
export class LoonMappingForm extends FormElement {
  override readonly spec = spec;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** A company. */
  declare companyId: string | undefined;
}
