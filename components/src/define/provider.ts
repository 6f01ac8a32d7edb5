import { define } from '../define.js';
import { LoonProvider } from '../elements/provider.js';

define('loon-provider', LoonProvider);

declare global {
  interface HTMLElementTagNameMap {
    'loon-provider': LoonProvider;
  }
}
