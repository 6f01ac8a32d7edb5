import { html, nothing, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import type { Action, Column } from '../../generated/spec.js';
import type { BulkSelection } from './bulk-selection.js';
import type { TableTools } from './table-tools.js';
import { renderCell, cellText, type Row } from './cells.js';

export interface TableView {
  host: TextHost;
  caption: string;
  columns: Column[];
  actions: Action[];
  /** They are undefined while the first are on their way. */
  rows: Row[] | undefined;
  isBusy: boolean;
  /** Selects rows, in a column of its own. */
  selection: Pick<BulkSelection, 'renderCell'> | undefined;
  /** Sorts by the headers, and adds to cells what only some lists have in them. */
  tools: Pick<TableTools, 'sorting' | 'renderCell'> | undefined;
  /** Returns the address of what a cell names. */
  link(column: Column, row: Row): string | undefined;
  /** Returns the address of a row; without one a row is a button, or plain text where it has actions of its own. */
  href(row: Row): string | undefined;
  open(event: MouseEvent, row: Row): void;
  act(action: Action, row: Row): void;
}

/** The rows of the skeleton: about what fits a laptop's screen. */
const waiting = Array.from({ length: 8 });

// The roles stand here although elements bring them: on a narrow page CSS takes the table apart, and roles with it.
export function renderTable(view: TableView): TemplateResult {
  const { host, columns, actions, rows, selection, tools } = view;
  return html`<div class="table">
    <table role=${'table'} part="table" aria-busy=${view.isBusy ? 'true' : 'false'}>
      <caption class="sr">${view.caption}</caption>
      <thead role=${'rowgroup'}>
        <tr role=${'row'}>
          ${selection ? html`<td role=${'cell'} class="selector"></td>` : nothing}
          ${columns.map((each) => {
            const label = host.text(each.label);
            return html`<th
              scope="col" role=${'columnheader'} class=${each.type} aria-sort=${tools?.sorting.directionOf(each) ?? nothing}
            >${tools?.sorting.renderHead(each) ?? label}</th>`;
          })}
          ${actions.length ? html`<th scope="col" role=${'columnheader'}><span class="sr">${host.message('actions')}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody role=${'rowgroup'} aria-hidden=${rows ? nothing : 'true'}>
        ${rows ? rows.map((each) => renderRow(view, each)) : waiting.map(() => skeletonRow(selection ? [...columns, columns[0]!] : columns))}
      </tbody>
    </table>
  </div>`;
}

const skeletonRow = (columns: Column[]): TemplateResult =>
  html`<tr class="skeleton">${columns.map(() => html`<td><i></i></td>`)}</tr>`;

function renderRow(view: TableView, each: Row): TemplateResult {
  const { host, columns, actions, selection } = view;
  return html`<tr role=${'row'} part="row">
    ${selection ? html`<td role=${'cell'} class="selector">${selection.renderCell(each)}</td>` : nothing}
    ${columns.map((column, index) => {
      const content = renderCell(column, each, host);
      const plain = index ? renderLinked(view, column, each, content) : renderOpener(view, each, content);
      const cell = view.tools?.renderCell(column, each, plain) ?? plain;
      const { length } = cellText(column, each, host);
      const kind = `${column.type}${length ? (length > 20 ? ' long' : '') : ' none'}`;
      return index
        ? html`<td role=${'cell'} class=${kind} data-label=${host.text(column.label)}><div>${cell}</div></td>`
        : html`<th scope="row" role=${'rowheader'} class=${kind}>${cell}</th>`;
    })}
    ${actions.length ? html`<td role=${'cell'} class="actions"><div class="buttons">${renderActions(view, each)}</div></td>` : nothing}
  </tr>`;
}

function renderLinked(view: TableView, column: Column, each: Row, content: unknown): unknown {
  const href = view.link(column, each);
  return href ? html`<a class="own" href=${href}>${content}</a>` : content;
}

function renderOpener(view: TableView, each: Row, content: unknown): unknown {
  const href = view.href(each);
  if (href)
    return html`<a class="open" href=${href} @click=${(event: MouseEvent) => view.open(event, each)}>${content}</a>`;
  if (view.actions.length) return content;
  return html`<button type="button" class="open" @click=${(event: MouseEvent) => view.open(event, each)}>${content}</button>`;
}

/** Returns whether an action is offered for a row in this state. */
const isOffered = (action: Action, of: Row): boolean =>
  Object.entries(action.when ?? {}).every(([name, wanted]) => wanted.includes(String(of[name])));

function renderActions({ host, actions, columns, act }: TableView, each: Row): unknown {
  return actions
    .filter((action) => isOffered(action, each))
    .map((action) => {
      const label = host.text(action.label);
      return html`<button type="button" part="button" aria-label="${label}: ${each[columns[0]!.name]}" @click=${() => act(action, each)}>
        ${label}
      </button>`;
    });
}
