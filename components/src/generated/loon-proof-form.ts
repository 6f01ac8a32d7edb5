// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { ProofFormElement } from '../elements/proof-form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "proveSession",
  "texts": {
    "heading": {
      "nl": "Ben jij het nog?",
      "en": "Is it still you?"
    },
    "submit": {
      "nl": "Doorgaan",
      "en": "Continue"
    },
    "saved": {
      "nl": "Dank je. Je kunt verder.",
      "en": "Thank you. You can go on."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "password",
      "label": {
        "nl": "Wachtwoord",
        "en": "Password"
      },
      "control": "password",
      "autocomplete": "current-password",
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "code",
      "label": {
        "nl": "Code uit de app",
        "en": "Code from the app"
      },
      "control": "text",
      "hint": {
        "nl": "De zes cijfers die de app nu laat zien.",
        "en": "The six digits that the app shows now."
      },
      "writeOnly": true,
      "pattern": "^[0-9]{3} ?[0-9]{3}$",
      "minLength": 6,
      "maxLength": 7
    },
    {
      "name": "recoveryCode",
      "label": {
        "nl": "Herstelcode",
        "en": "Recovery code"
      },
      "control": "text",
      "hint": {
        "nl": "Zestien letters en cijfers, zoals k3f9-0w7m-x2qa-8zcd.",
        "en": "Sixteen letters and digits, such as k3f9-0w7m-x2qa-8zcd."
      },
      "writeOnly": true,
      "pattern": "^[0-9A-Za-z -]+$",
      "minLength": 16,
      "maxLength": 40
    }
  ],
  "load": "challengeSession",
  "whole": "always"
};

/** `<loon-proof-form>`: Prove that it is still you, as signing in does. */
export class LoonProofForm extends ProofFormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
challengeSession P/sessions/current/challenges
proveSession P/sessions/current/proofs b
`;

}
