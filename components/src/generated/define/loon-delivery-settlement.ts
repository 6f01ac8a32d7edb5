// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDeliverySettlement } from '../loon-delivery-settlement.js';

define('loon-delivery-settlement', LoonDeliverySettlement);

declare global {
  interface HTMLElementTagNameMap {
    'loon-delivery-settlement': LoonDeliverySettlement;
  }
}
