// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAccessReviewList } from '../loon-access-review-list.js';

define('loon-access-review-list', LoonAccessReviewList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-access-review-list': LoonAccessReviewList;
  }
}
