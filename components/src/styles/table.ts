import { css } from 'lit';

/** Rows and columns: reports and lists. */
export const table = css`
  .table { position: relative; overflow-x: auto; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; padding: 8px 12px; border-block-end: 1px solid var(--_line); vertical-align: top; }
  th { font-size: var(--_small); font-weight: 500; color: var(--_muted); white-space: nowrap; }
  tbody tr:last-child > * { border-block-end: 0; }
  :is(th, td):is(.number, .money) { text-align: end; }
`;
