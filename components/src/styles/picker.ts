import { css } from 'lit';

/** Rows to choose from. */
export const picker = css`
  form { max-width: 480px; }
  .picker { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); overflow: hidden; }
  .option { display: flex; gap: 12px; padding: 12px 16px; font-weight: 400; cursor: pointer; }
  .option + .option { border-block-start: 1px solid var(--_line); }
  .option > span { display: grid; overflow-wrap: anywhere; min-width: 0; }
  .option strong { font-weight: 500; }
  .option:hover { background: color-mix(in srgb, var(--_text) 4%, transparent); }
  .option:has(:checked) { background: color-mix(in srgb, var(--_accent) 8%, transparent); }
  .option:has(:focus-visible) { outline: 2px solid var(--_focus); outline-offset: -2px; }
  .option :focus-visible { outline: 0; }
  .skeleton.picker { padding: 0 16px; max-width: 480px; }
  .skeleton.picker i { height: 40px; margin: 12px 0; width: 100%; }
`;
