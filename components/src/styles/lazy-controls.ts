import { css } from 'lit';

/** Comboboxes, lists of rows, files. */
export const lazyControlStyles = css`
  .list { display: grid; gap: 8px; justify-items: start; max-width: 560px; border-radius: var(--_radius); }
  .row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: start; width: 100%; }
  .row > .field { flex: 1 1 96px; min-width: 0; }
  .row:has(> .remove:nth-child(4)) > .field:not(.number) { flex-basis: 160px; }
  .row > .field.number { flex: 0 0 88px; }
  .row:has(> :nth-child(5)) + .row { border-block-start: 1px solid var(--_line); padding-block-start: 8px; }
  .row > .field > label > .muted { display: none; }
  .row:not(:first-child):not(:has(> :nth-child(5))) > .field > label { position: absolute; clip-path: inset(50%); }
  .row:is(:first-child, :has(> :nth-child(5))) > .remove { margin-block-start: 24px; }
  @container (max-width: 479px) {
    /* Three fields take two lines, so that each row has its labels and a line above it. */
    .row:has(> .remove:nth-child(4)) + .row { border-block-start: 1px solid var(--_line); padding-block-start: 8px; }
    .row:not(:first-child):has(> .remove:nth-child(4)) > .field > label { position: static; clip-path: none; }
    .row:has(> .remove:nth-child(4)) > .remove { margin-block-start: 24px; }
  }
  .remove { padding: 0; width: 36px; border-color: transparent; background: none; color: var(--_muted); font-size: var(--_large); }
  .combobox > input { text-overflow: ellipsis; }
  .options {
    position: absolute; z-index: 3; inset-inline: 0; top: calc(100% + 4px); max-height: 288px; overflow-y: auto; margin: 0;
    padding: 4px; list-style: none; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised);
    box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .options.none { padding: 8px 12px; color: var(--_muted); }
  .options > li { padding: 8px; border-radius: calc(var(--_radius) - 2px); cursor: pointer; overflow-wrap: anywhere; }
  .options > li[aria-selected='true'], .options > [role='option']:hover { background: color-mix(in srgb, var(--_accent) 12%, transparent); }
  .options > .more { color: var(--_muted); font-size: var(--_small); cursor: default; }
  .chips { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; }
  .chip {
    display: inline-flex; align-items: center; gap: 4px; padding-inline-start: 8px; border: 1px solid var(--_line);
    border-radius: var(--_radius); background: var(--_raised); max-width: 100%; overflow-wrap: anywhere;
  }
  .chip button { min-height: 28px; padding: 0 8px; border: 0; background: none; color: var(--_muted); }
  .colors { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .colors > label { display: inline-flex; gap: 8px; align-items: center; min-height: 28px; cursor: pointer; }
  .colors input[type='radio'] { margin: 0; }
  .colors svg { width: 16px; height: 16px; }
  .colors rect { stroke: var(--_line); }
  .colors input[type='color'] { width: 48px; min-height: 28px; padding: 2px; cursor: pointer; }
  [type='file'] { padding: 3px; }
  ::file-selector-button {
    font: inherit; font-weight: 500; color: inherit; margin-inline-end: 12px; padding: 4px 12px; cursor: pointer;
    border: 1px solid var(--_line); border-radius: calc(var(--_radius) - 2px); background: var(--_surface);
  }
  @media (forced-colors: active) {
    .options > li[aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
`;
