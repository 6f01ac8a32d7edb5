import { css } from 'lit';

/** Fields and buttons. */
export const controls = css`
  form, .fields { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .field { display: grid; gap: 4px; align-content: start; }
  label, legend, .label { font-weight: 500; padding: 0; }
  .hint, .field > .error, .change { font-size: var(--_small); line-height: 1.34; color: var(--_muted); overflow-wrap: anywhere; }
  .field > .error { color: var(--_danger); font-weight: 500; }
  .change { color: var(--_warning); }
  input:not([type='checkbox'], [type='radio']), select, textarea, button, .button {
    font: inherit; color: inherit; min-height: 36px; padding: 7px 12px; border: 1px solid var(--_border);
    border-radius: var(--_radius); background: var(--_raised); margin: 0; letter-spacing: inherit;
  }
  input:not([type='checkbox'], [type='radio']), select, textarea { width: 100%; min-width: 0; }
  input:not([type='checkbox'], [type='radio'], [type='file']), select { height: 36px; }
  textarea { min-height: 76px; resize: vertical; display: block; }
  ::placeholder { color: var(--_muted); opacity: 1; }
  .chevron { position: relative; }
  .chevron > :is(select, input) { appearance: none; padding-inline-end: 32px; }
  .chevron::after {
    position: absolute; inset: 12px 14px auto auto; width: 7px; height: 7px; content: ''; pointer-events: none; rotate: 45deg;
    border: solid var(--_muted); border-width: 0 1.5px 1.5px 0;
  }
  :is(input, select, textarea)[aria-invalid='true'] { border-color: var(--_danger); }
  :disabled { cursor: default; }
  input:disabled, select:disabled, textarea:disabled, input:read-only:not([type='checkbox'], [type='file']) {
    background: transparent; border-color: var(--_line); color: inherit; opacity: 1;
  }
  [type='checkbox'], [type='radio'] { width: 16px; height: 16px; margin: 2px 0; flex: none; accent-color: var(--_accent); }
  .check { display: flex; gap: 8px; align-items: flex-start; font-weight: 400; min-height: 24px; }
  .affix { position: relative; display: grid; }
  .affix > input { padding-inline-end: 84px; }
  .affix > [type='password'] + button > :nth-child(2), .affix > [type='text'] + button > :nth-child(1) { display: none; }
  .affix > button {
    position: absolute; inset-block: 4px; inset-inline-end: 4px; min-height: 0; padding: 0 8px; border-color: transparent;
    color: var(--_accent); font-size: var(--_small); font-weight: 500;
  }
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; font-weight: 500; cursor: pointer;
    border-color: var(--_line); text-decoration: none; white-space: normal;
  }
  button:hover:not(:disabled), .button:hover { background: color-mix(in srgb, var(--_text) 5%, var(--_raised)); }
  button.primary { background: var(--_accent); border-color: transparent; color: var(--_on-accent); }
  button.primary:hover:not(:disabled) { background: color-mix(in srgb, var(--_text) 12%, var(--_accent)); }
  button[aria-disabled='true'] { opacity: 0.65; cursor: default; }
  button.link {
    min-height: 24px; padding: 0; border: 0; background: none; text-decoration: underline; justify-self: start; color: var(--_accent);
  }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 1px; }
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio']), select, textarea { font-size: var(--_large); }
    input:not([type='checkbox'], [type='radio']), select, button, .button { min-height: 44px; }
    .chevron::after { top: 16px; }
  }
  @media (prefers-reduced-motion: no-preference) {
    button, input, select, textarea { transition: background-color 120ms, border-color 120ms; }
  }
  @media (forced-colors: active) { button.primary { border: 1px solid ButtonText; } }
`;
