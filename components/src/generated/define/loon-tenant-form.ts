// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonTenantForm } from '../loon-tenant-form.js';

define('loon-tenant-form', LoonTenantForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-tenant-form': LoonTenantForm;
  }
}
