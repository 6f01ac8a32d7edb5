// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

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
      "missing": {
        "nl": "Kies een koppeling.",
        "en": "Choose an integration."
      },
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
      "missing": {
        "nl": "Vul de code van de administratie in.",
        "en": "Enter the code of the administration."
      },
      "required": true,
      "format": "line",
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
      "format": "line",
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
      "format": "line",
      "maxLength": 16
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Alleen voor bestanden met boekstuknummers. Leeg: het nummer van de koppeling.",
        "en": "For files with entry numbers only. Empty: the number of the integration."
      },
      "nullable": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "periodBy",
      "label": {
        "nl": "Boekperiode",
        "en": "Booking period"
      },
      "control": "select",
      "hint": {
        "nl": "Op nummer gaan weken per vier, en komt wat er aan het eind van het jaar over is in de laatste periode.",
        "en": "By number, weeks are taken four at a time, and what is left at the end of the year goes into the last period."
      },
      "default": "date",
      "choices": [
        {
          "value": "date",
          "label": {
            "nl": "De periode waarin de boekdatum valt",
            "en": "The period that the booking date lies in"
          }
        },
        {
          "value": "number",
          "label": {
            "nl": "De periode met het nummer van de loonperiode",
            "en": "The period with the number of the wage period"
          }
        }
      ]
    },
    {
      "name": "periodCount",
      "label": {
        "nl": "Perioden per jaar",
        "en": "Periods per year"
      },
      "control": "select",
      "hint": {
        "nl": "Vertelt het pakket zelf welke perioden de administratie heeft, dan gelden die.",
        "en": "If the package itself says which periods the administration has, those apply."
      },
      "format": "int32",
      "default": 12,
      "choices": [
        {
          "value": "12",
          "label": {
            "nl": "12: maanden",
            "en": "12: months"
          }
        },
        {
          "value": "13",
          "label": {
            "nl": "13: vier weken",
            "en": "13: four weeks"
          }
        },
        {
          "value": "53",
          "label": {
            "nl": "52 of 53: weken",
            "en": "52 or 53: weeks"
          }
        }
      ]
    },
    {
      "name": "bookedOn",
      "label": {
        "nl": "Boekdatum",
        "en": "Booking date"
      },
      "control": "select",
      "default": "periodEnd",
      "choices": [
        {
          "value": "periodEnd",
          "label": {
            "nl": "De laatste dag van de loonperiode",
            "en": "The last day of the wage period"
          }
        },
        {
          "value": "paymentDate",
          "label": {
            "nl": "De betaaldatum van de loonrun",
            "en": "The payment date of the payroll run"
          }
        }
      ]
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
  protected override readonly operationRows = `
listIntegrations G/integrations?q,companyId,state,sort,limit,cursor
getMapping G/administration-mappings/{companyId}
saveMapping U/administration-mappings/{companyId} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** The id of a company. */
  declare companyId: string | undefined;
}
