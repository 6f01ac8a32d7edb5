// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { PickerElement } from '../kinds/picker.js';
import type { PickerSpec } from './spec.js';

const spec: PickerSpec = {
  "kind": "picker",
  "operation": "listPackages",
  "texts": {
    "heading": {
      "nl": "Boekhoudpakketten",
      "en": "Bookkeeping packages"
    },
    "empty": {
      "nl": "Er zijn geen boekhoudpakketten.",
      "en": "There are no bookkeeping packages."
    }
  },
  "params": [],
  "list": "listPackages",
  "labels": {}
};

/** `<loon-package-picker>`: Choose a bookkeeping package. */
export class LoonPackagePicker extends PickerElement {
  override readonly spec = spec;


}
