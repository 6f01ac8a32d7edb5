// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonPackagePicker } from '../loon-package-picker.js';

define('loon-package-picker', LoonPackagePicker);

declare global {
  interface HTMLElementTagNameMap {
    'loon-package-picker': LoonPackagePicker;
  }
}
