// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createLedgerAccount",
  "texts": {
    "heading": {
      "nl": "Nieuwe grootboekrekening",
      "en": "New ledger account"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "De rekening is toegevoegd.",
      "en": "The account has been added."
    }
  },
  "params": [
    "schemeId"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een nummer in.",
        "en": "Enter a number."
      },
      "required": true,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "kind",
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "control": "select",
      "missing": {
        "nl": "Kies een soort.",
        "en": "Choose a kind."
      },
      "required": true,
      "choices": [
        {
          "value": "balance",
          "label": {
            "nl": "Balans",
            "en": "Balance sheet"
          }
        },
        {
          "value": "profitAndLoss",
          "label": {
            "nl": "Winst en verlies",
            "en": "Profit and loss"
          }
        }
      ]
    },
    {
      "name": "rgs",
      "label": {
        "nl": "RGS-code",
        "en": "RGS code"
      },
      "control": "text",
      "hint": {
        "nl": "Bijvoorbeeld WPerLesLon. Alle codes staan op referentiegrootboekschema.nl.",
        "en": "Such as WPerLesLon. All codes are on referentiegrootboekschema.nl."
      },
      "nullable": true,
      "pattern": "^(?:B(?:Eff|Ega|Eiv|Fva|Iva|Las|Lim|Mva|Pro|Sch|Vas|Vor|Vrd|Vrz)|W(?:Aad|Afs|Akf|Bed|Bel|Bwv|Fbe|Kol|Kpr|Lbe|Mfo|Ner|Noa|Omz|Ook|Ovb|Ovt|Per|Red|Rev|Rgr|Rvi|Vhe|Vkf|Wfa|Wiv|Wvi|Wvv))(?:[A-Z][a-z][a-z0-9]){0,3}$",
      "maxLength": 13
    }
  ]
};

/** `<loon-ledger-account-create-form>`: Add an account to a ledger scheme. */
export class LoonLedgerAccountCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createLedgerAccount P/ledger-schemes/{schemeId}/accounts bk
`;

  static override properties = {
    schemeId: { attribute: 'scheme-id' },
  };

  /** The id of a ledger scheme. */
  declare schemeId: string | undefined;
}
