// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SettingsFormElement } from '../kinds/settings-form.js';
import type { SettingsSpec } from './spec.js';

const spec: SettingsSpec = {
  "kind": "settings-form",
  "operation": "saveIntegration",
  "texts": {
    "heading": {
      "nl": "Boekhoudpakket koppelen",
      "en": "Set up a bookkeeping package"
    },
    "choose": {
      "nl": "Kies een boekhoudpakket",
      "en": "Choose a bookkeeping package"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De koppeling is opgeslagen.",
      "en": "The integration has been saved."
    }
  },
  "params": [
    "level",
    "ownerId",
    "package"
  ],
  "load": "getIntegration",
  "fields": [
    {
      "name": "enabled",
      "label": {
        "nl": "Koppeling is aan",
        "en": "Integration is on"
      },
      "control": "checkbox",
      "default": true
    }
  ],
  "list": "listPackages",
  "levels": {
    "tenant": {
      "nl": "Salarisbureau",
      "en": "Payroll bureau"
    },
    "firm": {
      "nl": "Kantoor",
      "en": "Firm"
    },
    "company": {
      "nl": "Bedrijf",
      "en": "Company"
    }
  },
  "states": [
    {
      "value": "untested",
      "label": {
        "nl": "Niet getest",
        "en": "Not tested"
      },
      "tone": "warning"
    },
    {
      "value": "working",
      "label": {
        "nl": "In orde",
        "en": "Working"
      },
      "tone": "success"
    },
    {
      "value": "problem",
      "label": {
        "nl": "Probleem",
        "en": "Problem"
      },
      "tone": "danger"
    },
    {
      "value": "off",
      "label": {
        "nl": "Uit",
        "en": "Off"
      },
      "tone": "muted"
    }
  ],
  "actions": [
    {
      "operation": "testIntegration",
      "label": {
        "nl": "Testen",
        "en": "Test"
      },
      "params": {
        "level": "level",
        "ownerId": "ownerId",
        "package": "package"
      }
    },
    {
      "operation": "removeIntegration",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "De instellingen en wachtwoorden worden gewist. Dit kan niet ongedaan worden gemaakt.",
        "en": "The settings and passwords will be erased. This cannot be undone."
      },
      "done": {
        "nl": "De koppeling is verwijderd.",
        "en": "The integration has been removed."
      },
      "params": {
        "level": "level",
        "ownerId": "ownerId",
        "package": "package"
      },
      "ifMatch": true
    }
  ],
  "roles": [
    "administrator",
    "accountant"
  ],
  "fieldsOf": async (key) => (await import('./loon-integration-form-fields.js')).fields[key]
};

/** `<loon-integration-form>`: Choose a bookkeeping package and fill in its own form. */
export class LoonIntegrationForm extends SettingsFormElement {
  override readonly spec = spec;


  static override properties = {
    level: {},
    ownerId: { attribute: 'owner-id' },
    package: {},
  };

  /** The level at which the integration is set. */
  declare level: string | undefined;
  /** The id of the tenant, firm or company that the level names. */
  declare ownerId: string | undefined;
  /** The key of a bookkeeping package. */
  declare package: string | undefined;
}
