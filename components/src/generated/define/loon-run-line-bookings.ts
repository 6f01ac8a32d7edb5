// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonRunLineBookings } from '../loon-run-line-bookings.js';

define('loon-run-line-bookings', LoonRunLineBookings);

declare global {
  interface HTMLElementTagNameMap {
    'loon-run-line-bookings': LoonRunLineBookings;
  }
}
