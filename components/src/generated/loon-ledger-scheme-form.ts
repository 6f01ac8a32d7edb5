// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateLedgerScheme",
  "texts": {
    "heading": {
      "nl": "Rekeningschema",
      "en": "Ledger scheme"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Het rekeningschema is opgeslagen.",
      "en": "The ledger scheme has been saved."
    }
  },
  "params": [
    "schemeId"
  ],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    }
  ],
  "load": "getLedgerScheme"
};

/** `<loon-ledger-scheme-form>`: See and rename a ledger scheme. */
export class LoonLedgerSchemeForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getLedgerScheme G/ledger-schemes/{schemeId}
updateLedgerScheme A/ledger-schemes/{schemeId} b
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
}
