// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDeliveryList } from '../loon-delivery-list.js';

define('loon-delivery-list', LoonDeliveryList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-delivery-list': LoonDeliveryList;
  }
}
