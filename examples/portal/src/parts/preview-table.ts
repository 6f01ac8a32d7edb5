import '@loonpoort/components/define/loon-journal-lines';
import type { Preview, PreviewLine } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { columnLabels } from './column-labels.js';
import { formatMoney } from './format.js';

type Column = keyof PreviewLine;

/** Columns that stand only where a line has something in them. */
const optional: Column[] = ['costCentre', 'costUnit', 'department', 'employeeNumber'];
const amounts = ['debit', 'credit'] as const;

/** Renders the lines that a file books, with the totals of both sides. */
export function renderPreviewTable({ language, text }: PageContext, file: Preview): TemplateResult {
  const { lines, lineCount } = file;
  const { label } = columnLabels('loon-journal-lines', language);
  const used = optional.filter((name) => lines.some((line) => line[name] !== null));
  const words: Column[] = ['accountName', 'description', ...used];
  const isCut = lines.length < lineCount;
  return html`<div class="table" tabindex="0" role="region" aria-label=${text.previewTable}>
      <table>
        <caption class="sr">${text.previewTable}</caption>
        <thead>
          <tr>
            ${['account', ...words].map((name) => html`<th scope="col">${label(name)}</th>`)}
            ${amounts.map((name) => html`<th scope="col" class="money">${label(name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) => html`<tr>
              <th scope="row">${line.account}</th>
              ${words.map((name) => html`<td>${line[name] ?? nothing}</td>`)}
              ${amounts.map((name) => html`<td class="money">${line[name] === null ? nothing : formatMoney(line[name], language)}</td>`)}
            </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan=${words.length + 1}>${text.previewTotal(lineCount)}</th>
            ${amounts.map((name) => html`<td class="money">${formatMoney(file[name], language)}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
    ${isCut ? html`<p class="muted">${text.previewCut(lines.length, lineCount)}</p>` : nothing}`;
}
