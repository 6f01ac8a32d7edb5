// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateAccessSettings",
  "texts": {
    "heading": {
      "nl": "Toegangscontrole",
      "en": "Access review"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De instellingen zijn opgeslagen.",
      "en": "The settings have been saved."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "yearly",
      "label": {
        "nl": "Elk jaar een toegangscontrole beginnen",
        "en": "Start an access review each year"
      },
      "control": "checkbox",
      "hint": {
        "nl": "De eerste begint meteen. Daarna een jaar na het begin van de vorige.",
        "en": "The first one starts at once. Later ones start a year after the one before began."
      }
    },
    {
      "name": "unusedAfterDays",
      "label": {
        "nl": "Ongebruikt na (dagen)",
        "en": "Unused after (days)"
      },
      "control": "number",
      "hint": {
        "nl": "Beheerders krijgen een melding over inlogs die zo lang niet zijn gebruikt.",
        "en": "Administrators get a notice about logins that have not been used for that long."
      },
      "format": "int32",
      "minimum": 7,
      "maximum": 730
    }
  ],
  "load": "getAccessSettings"
};

/** `<loon-access-settings-form>`: Choose how access is reviewed. */
export class LoonAccessSettingsForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getAccessSettings G/access-settings/current
updateAccessSettings A/access-settings/current b
`;

}
