import { css, html, nothing, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { formatNumber } from '../../language.js';
import { cellText, renderCell, type Row } from '../search/cells.js';
import type { Column } from '../../generated/spec.js';

/** More rows than this are of no use on a screen. */
const LIMIT = 500;

/** Draws what became of each line of something that was sent at once. */
export function renderReport(columns: Column[], rows: Row[], label: string, host: TextHost): TemplateResult {
  const more = rows.length - LIMIT;
  return html`<div class="table" tabindex="0" role="region" aria-label=${label}>
    <table role=${'table'}>
      <thead role=${'rowgroup'}>
        <tr role=${'row'}>${columns.map((column) => html`<th scope="col" role=${'columnheader'} class=${column.type}>${host.text(column.label)}</th>`)}</tr>
      </thead>
      <tbody role=${'rowgroup'}>
        ${rows.slice(0, LIMIT).map(
          (row) => html`<tr role=${'row'}>
          ${columns.map((column) => html`<td role=${'cell'} class="${column.type}${cellText(column, row, host) ? '' : ' none'}" data-label=${host.text(column.label)}><div>${renderCell(column, row, host)}</div></td>`)}
        </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="none">${host.message('moreRows', { count: formatNumber(more, host.language) })}</p>` : nothing}
  </div>`;
}

export const reportStyles = css`
  p.none { padding: 8px 12px; color: var(--_muted); }
  td ul { list-style: none; }
  @container (max-width: 639px) {
    /* The last two belong together: what it was and becomes, the outcome and why. */
    tbody td:not(:nth-last-child(-n + 2)) { width: 100%; }
  }
`;
