import { css, unsafeCSS } from 'lit';
import { base } from './base.js';
import { controls } from './controls.js';
import { tokenRules } from './tokens.js';

/**
 * The same look for what stands in light DOM, so that password managers find it: `<loon-login>` and the dialog of
 * `<loon-provider>`. Nested, so that nothing else on the page is touched.
 */
export const light = unsafeCSS(`loon-login, .loon-dialog { ${tokenRules} ${base} ${controls} }`);

export const dialog = css`
  loon-provider { display: contents; }
  loon-login {
    display: block; max-width: 360px;
    .primary, .passkey { width: 100%; margin-top: 8px; }
    .facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; }
    dt { color: var(--_muted); }
    p { display: grid; gap: 4px; }
  }
  .loon-dialog {
    box-sizing: border-box; width: min(400px, calc(100vw - 32px)); margin: auto; padding: 24px; border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2); background: var(--_raised); overscroll-behavior: contain;
    &::backdrop { background: rgb(10 14 20 / 40%); }
    loon-login { max-width: none; margin-block: 16px 8px; }
    > .heading { margin-block-end: 8px; }
    > button { width: 100%; }
  }
`;
