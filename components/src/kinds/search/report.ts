import { html, nothing, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { formatNumber } from '../../language.js';
import { bulkTexts } from '../../messages/bulk.js';
import type { BulkAction, Choice } from '../../generated/spec.js';
import type { Row } from './cells.js';

/** An action whose answer says what became of each row. */
export type BulkCall = BulkAction & Required<Pick<BulkAction, 'report'>>;

/** Tells what became of the rows that an action was done to. */
export interface Report {
  /** The label of the action. */
  label: string;
  /** Says how often each outcome came out, such as `84 klaargezet`. */
  counts: string[];
  /** The rows that the action was refused for. */
  failed: { row: Row; name: string; texts: string[] }[];
}

/** Returns the sentences of a value that is one sentence or a list of findings. */
const reasonsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(({ message }: { message: string }) => message) : value ? [String(value)] : [];

/** @param items the answers' lists, one after the other @param nameOf what a person calls a row */
export function toReport(
  host: TextHost,
  action: BulkCall,
  rows: Row[],
  items: Row[],
  nameOf: (row: Row) => string,
): Report {
  const { key, outcome, texts } = action.report;
  const choiceOf = (item: Row): Choice | undefined =>
    outcome.choices?.find(({ value }) => value === item[outcome.name]);
  const counts = (outcome.choices ?? [])
    .map((choice) => ({ choice, count: items.filter((item) => choiceOf(item) === choice).length }))
    .filter(({ count }) => count)
    .map(({ choice, count }) => `${formatNumber(count, host.language)} ${host.text(choice.label).toLowerCase()}`);
  const failed = items
    .filter((item) => ['danger', 'warning'].includes(choiceOf(item)?.tone ?? ''))
    .flatMap((item) => {
      const row = rows.find((each) => each[action.property] === item[key]);
      const reasons = texts.map((name) => reasonsOf(item[name])).find(({ length }) => length);
      return row ? [{ row, name: nameOf(row), texts: reasons ?? [host.text(choiceOf(item)?.label)] }] : [];
    });
  return { label: host.text(action.label), counts, failed };
}

/** Draws the outcome in a few words, and each row that was refused with the reasons. */
export function renderReport(host: TextHost, { label, counts, failed }: Report, close: () => void): TemplateResult {
  return html`<div class="message ${failed.length ? 'error' : 'success'} report" part="report" role="group" aria-label=${label} tabindex="-1">
    <strong>${label}: ${counts.join(', ')}</strong>
    ${
      failed.length
        ? html`<p>${host.text(bulkTexts.stillSelected)}</p>
          <ul tabindex="0" aria-label=${host.text(bulkTexts.notDone)}>
            ${failed.map(({ name, texts }) => html`<li><b>${name}</b> ${texts.map((text) => html`<span>${text}</span>`)}</li>`)}
          </ul>`
        : nothing
    }
    <button type="button" part="button" @click=${close}>${host.message('close')}</button>
  </div>`;
}
