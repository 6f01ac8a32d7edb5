// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateNoticeSettings",
  "texts": {
    "heading": {
      "nl": "Meldingen per e-mail",
      "en": "Notices by e-mail"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Je keuze is opgeslagen.",
      "en": "Your choice has been saved."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "mail",
      "label": {
        "nl": "Mail over wat op je wacht",
        "en": "E-mail about what waits for you"
      },
      "control": "select",
      "hint": {
        "nl": "Een koppeling die niet meer werkt, een verzending die je aandacht vraagt, een verouderde journaalpost.",
        "en": "An integration that no longer works, a delivery that needs you, a journal that is out of date."
      },
      "missing": {
        "nl": "Kies hoe je gemaild wilt worden.",
        "en": "Choose how you want to be mailed."
      },
      "required": true,
      "choices": [
        {
          "value": "atOnce",
          "label": {
            "nl": "Meteen",
            "en": "At once"
          }
        },
        {
          "value": "daily",
          "label": {
            "nl": "Eén keer per dag",
            "en": "Once a day"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        }
      ]
    }
  ],
  "load": "getNoticeSettings"
};

/** `<loon-notice-settings-form>`: Choose how this login is mailed about what waits for it. */
export class LoonNoticeSettingsForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getNoticeSettings G/notice-settings/current
updateNoticeSettings A/notice-settings/current b
`;

}
