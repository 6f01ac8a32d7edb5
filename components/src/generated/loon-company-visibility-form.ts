// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateCompanyVisibility",
  "texts": {
    "heading": {
      "nl": "Zichtbaarheid",
      "en": "Visibility"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De zichtbaarheid is opgeslagen.",
      "en": "The visibility has been saved."
    }
  },
  "params": [
    "companyId"
  ],
  "fields": [
    {
      "name": "hidden",
      "label": {
        "nl": "Verbergen in lijsten",
        "en": "Hide in lists"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Niemand vindt het nog zonder ‘Verborgen bedrijven’ te kiezen. Cijfers veranderen niet.",
        "en": "Nobody finds it without choosing ‘Hidden companies’. Figures do not change."
      }
    },
    {
      "name": "confidential",
      "label": {
        "nl": "Vertrouwelijk",
        "en": "Confidential"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Wie het via een label of de debiteur ziet, ziet het dan nergens meer. Wie alle bedrijven ziet, of juist dit bedrijf, nog wel.",
        "en": "Those who see it through a tag or the debtor no longer see it anywhere. Those who see all companies, or this one by name, still do."
      }
    }
  ],
  "load": "getCompany"
};

/** `<loon-company-visibility-form>`: Hide a company, or make it confidential. */
export class LoonCompanyVisibilityForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getCompany G/companies/{companyId}
updateCompanyVisibility A/company-visibilities/{companyId} b
`;

  static override properties = {
    companyId: { attribute: 'company-id' },
  };

  /** The id of a company. */
  declare companyId: string | undefined;
}
