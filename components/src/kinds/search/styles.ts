import { css } from 'lit';

/** Lists with what stands around them. */
export const listStyles = css`
  .root { container-type: inline-size; }
  .head, .bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; }
  .head:has(> .sr) { display: contents; }
  .bar { min-height: 28px; }
  .bar > .skeleton { width: 80px; }
  .skeleton.head > i { width: 30%; }
  .skeleton.field > i { height: 36px; margin: 0; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 16px; }
  .find { flex: 0 1 440px; position: relative; }
  .find > input { padding-inline-start: 36px; }
  .lens { position: absolute; inset-inline-start: 12px; top: calc(50% - 8px); color: var(--_muted); pointer-events: none; }
  .filters { display: flex; flex-wrap: wrap; gap: 8px 24px; }
  .filter { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
  .filter > .label { color: var(--_muted); font-size: var(--_small); }
  .filter select {
    width: auto; max-width: 100%; height: 28px; min-height: 28px; padding-block: 0; border-color: var(--_line);
    font-size: var(--_small); font-weight: 500;
  }
  .filter > .chevron::after { inset-block-start: 8px; }
  .pill {
    display: inline-flex; align-items: center; gap: 4px; min-height: 28px; padding: 3px 17px; cursor: pointer; position: relative;
    border: 1px solid var(--_line); border-radius: 14px; background: var(--_raised); font-size: var(--_small); font-weight: 500;
  }
  .pill > input { position: absolute; inset: 0; width: auto; height: auto; margin: 0; opacity: 0; cursor: pointer; }
  .pill > .sign { display: none; }
  .pill:has(:checked) {
    padding-inline: 7px; border-color: var(--_accent); color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_raised));
  }
  .pill:has(:checked) > .sign { display: block; color: inherit; }
  .pill:has(:focus-visible) { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .fold { display: none; }
  .rows { display: flex; flex-direction: column; gap: 8px; min-width: 0; }
  [part='total'] { font-weight: 500; }
  tbody td:is(.choice, .date, .money, .period) { white-space: nowrap; }
  td.text > div { min-width: 56px; }
  td.long > div { min-width: 112px; }
  th.number:first-of-type { text-align: start; }
  tbody th { font-size: inherit; color: inherit; }
  th.long { min-width: 160px; white-space: normal; overflow-wrap: anywhere; }
  tbody :is(th, td) { vertical-align: baseline; }
  tbody tr { position: relative; }
  tbody tr:hover:has(.open) { background: color-mix(in srgb, var(--_text) 3%, transparent); }
  td ul { list-style: none; }
  td .buttons { position: relative; justify-content: flex-end; }
  td button { min-height: 28px; padding: 3px 8px; font-size: var(--_small); white-space: nowrap; }
  .open { color: inherit; text-decoration: none; text-align: start; }
  button.open { display: inline; min-height: 0; padding: 0; border: 0; background: none; font-weight: inherit; }
  .own { position: relative; z-index: 1; padding-block: 4px; }
  .own > .status { text-decoration: underline; text-underline-offset: 2px; }
  .open:hover { text-decoration: underline; }
  .open::after { content: ''; position: absolute; inset: 0; }
  .open:focus-visible { outline: 0; }
  .open:focus-visible::after { outline: 2px solid var(--_focus); outline-offset: -2px; border-radius: var(--_radius); }
  tr.skeleton i { margin: 0; width: 70%; }
  div.none {
    display: grid; justify-items: center; gap: 12px; padding: 32px 16px; text-align: center; color: var(--_muted);
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised);
  }
  .none > button { color: var(--_text); }
  .message { position: sticky; inset-block-end: 8px; z-index: 2; }
  .foot { justify-content: flex-start; }
  @media (prefers-reduced-motion: no-preference) {
    tbody { transition: opacity 120ms; }
    [aria-busy='true'] > tbody { transition-delay: 200ms; }
  }
  [aria-busy='true'] > tbody:not([aria-hidden]) { opacity: 0.5; }
  @media (pointer: coarse) {
    .pill { border-radius: 18px; }
    .pill, .filter select, td button { height: auto; min-height: 36px; }
    .filter > .chevron::after { inset-block-start: 12px; }
  }
  @media (forced-colors: active) { .pill:has(:checked) { border-width: 2px; } }
  @container (max-width: 639px) {
    .tools { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px 8px; }
    .find:only-child, .filters { grid-column: 1 / -1; }
    .fold { display: inline-flex; }
    .fold > .count { font-variant-numeric: tabular-nums; color: var(--_accent); }
    .filters:not(.shown) { display: none; }
    .filters { display: grid; gap: 12px; }
    tr.skeleton > td { width: 35%; }
    tr.skeleton > :first-child { width: 100%; }
    td .buttons { justify-content: flex-start; flex-wrap: wrap; margin-block-start: 4px; }
  }
`;
