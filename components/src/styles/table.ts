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

/** Under 640 px rows become cards. That takes the table apart, and its roles with it: they stand in the template. */
export const cards = css`
  @container (max-width: 639px) {
    .table { overflow: visible; }
    table, tbody { display: block; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody tr { display: flex; flex-wrap: wrap; gap: 0 16px; padding: 12px; border-block-end: 1px solid var(--_line); }
    tbody tr:last-child { border: 0; }
    tbody :is(th, td) { display: flex; gap: 4px; padding: 0; border: 0; text-align: start; overflow-wrap: anywhere; }
    tbody :is(th, .actions, .logins, .shares, .list, .errors) { width: 100%; }
    tbody th { font-weight: 600; }
    tbody td.none { display: none; }
    td[data-label]::before { content: attr(data-label); flex: none; color: var(--_muted); }
    td > div { min-width: 0; }
  }
`;
