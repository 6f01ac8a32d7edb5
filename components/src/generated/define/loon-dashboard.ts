// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDashboard } from '../loon-dashboard.js';

define('loon-dashboard', LoonDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'loon-dashboard': LoonDashboard;
  }
}
