// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { RecoveryCodesElement } from '../elements/recovery-codes.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createRecoveryCodes",
  "texts": {
    "heading": {
      "nl": "Herstelcodes",
      "en": "Recovery codes"
    },
    "submit": {
      "nl": "Nieuwe herstelcodes maken",
      "en": "Make new recovery codes"
    },
    "saved": {
      "nl": "Je nieuwe herstelcodes gelden vanaf nu.",
      "en": "Your new recovery codes are valid from now on."
    },
    "confirm": {
      "nl": "De codes die je nu hebt, werken daarna niet meer.",
      "en": "The codes that you have now stop working."
    }
  },
  "params": [],
  "fields": [],
  "load": "getRecoveryCodes",
  "whole": "always"
};

/** `<loon-recovery-codes>`: See how many recovery codes are left, and make new ones. */
export class LoonRecoveryCodes extends RecoveryCodesElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getRecoveryCodes G/persons/current/recovery-codes
createRecoveryCodes P/persons/current/recovery-codes
`;

}
