// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "makeJournal",
  "texts": {
    "heading": {
      "nl": "Journaalpost maken",
      "en": "Make the journal"
    },
    "submit": {
      "nl": "Maken",
      "en": "Make"
    },
    "saved": {
      "nl": "De journaalpost is gemaakt.",
      "en": "The journal has been made."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "variant",
      "label": {
        "nl": "Uitsplitsen",
        "en": "Split"
      },
      "control": "select",
      "hint": {
        "nl": "Zonder keuze zoals bij de koppeling is ingesteld.",
        "en": "Without a choice as the integration is set up."
      },
      "choices": [
        {
          "value": "company",
          "label": {
            "nl": "Per bedrijf",
            "en": "Per company"
          }
        },
        {
          "value": "department",
          "label": {
            "nl": "Per afdeling",
            "en": "Per department"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Per kostenplaats",
            "en": "Per cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Per kostenplaats en kostensoort",
            "en": "Per cost centre and cost unit"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Per medewerker",
            "en": "Per employee"
          }
        }
      ]
    },
    {
      "name": "correction",
      "label": {
        "nl": "Correctie",
        "en": "Correction"
      },
      "control": "select",
      "hint": {
        "nl": "Alleen nodig als de vorige journaalpost al geboekt of ingelezen is.",
        "en": "Only needed when the previous journal has been posted or imported."
      },
      "choices": [
        {
          "value": "difference",
          "label": {
            "nl": "Alleen het verschil boeken",
            "en": "Book the difference only"
          }
        },
        {
          "value": "reversal",
          "label": {
            "nl": "Tegenboeken en opnieuw boeken",
            "en": "Reverse and book again"
          }
        },
        {
          "value": "none",
          "label": {
            "nl": "Niets boeken, de journaalpost klopt zo",
            "en": "Book nothing, the journal is right as it is"
          }
        }
      ]
    },
    {
      "name": "bookingDate",
      "label": {
        "nl": "Boekdatum",
        "en": "Booking date"
      },
      "control": "date",
      "hint": {
        "nl": "Leeg: volgens de instellingen van de administratie.",
        "en": "Empty: by the settings of the administration."
      },
      "format": "date",
      "minLength": 10,
      "maxLength": 10
    }
  ]
};

/** `<loon-journal-form>`: Make the journal of a run, or correct one that was delivered. */
export class LoonJournalForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
makeJournal P/journals bk
`;

}
