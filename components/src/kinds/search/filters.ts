import { html, nothing, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import type { LoonElement } from '../../element.js';
import { renderSign } from '../signs.js';
import type { Choice, Filter, Options } from '../../generated/spec.js';
import type { List } from './cells.js';

export interface FilterView {
  host: TextHost;
  filters: Filter[];
  /** The choices that were fetched, by the name of their filter. */
  fetched: Record<string, Choice[]>;
  value(name: string): string;
  choose(name: string, value: string): void;
}

/** Returns the values of a parameter that takes several. */
export const splitValues = (value: string): string[] => value.split(',').filter(Boolean);

/** Fetches the choices of a filter; there are none where this login may not ask for them. */
export async function fetchChoices(
  host: Pick<LoonElement, 'call'>,
  { operation, value, label, with: fixed }: Options,
): Promise<Choice[]> {
  const answer = await host.call(operation, { ...fixed, limit: 200 }).catch(() => undefined);
  const { items } = (answer?.data ?? { items: [] }) as Pick<List, 'items'>;
  return items.map((row) => {
    const text = label.map((name) => row[name]).join(' ');
    return { value: String(row[value]), label: { nl: text, en: text } };
  });
}

export const renderFilters = (view: FilterView): unknown[] =>
  view.filters.map((filter) => (filter.multiple ? renderPills(view, filter) : renderDropdown(view, filter)));

function renderPills({ host, value, choose }: FilterView, { name, label, choices = [] }: Filter): TemplateResult {
  const chosen = splitValues(value(name));
  const toggle = (one: string): void =>
    choose(
      name,
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === one) !== chosen.includes(each))
        .join(),
    );
  return html`<div class="filter" role="group" aria-labelledby="filter-${name}">
    <span class="label" id="filter-${name}">${host.text(label)}</span>
    ${choices.map(
      (choice) => html`<label class="pill">
        <input type="checkbox" .checked=${chosen.includes(choice.value)} @change=${() => toggle(choice.value)} />
        ${renderSign('success')}${host.text(choice.label)}
      </label>`,
    )}
  </div>`;
}

function renderDropdown(view: FilterView, { name, label, choices }: Filter): unknown {
  const all = choices ?? view.fetched[name] ?? [];
  // Without choices, or with choices that this login may not see, there is nothing to filter on.
  if (!all.length) return nothing;
  return renderSelect(view, name, view.host.text(label), [
    { value: '', label: view.host.message('all') },
    ...toNamed(view.host, all),
  ]);
}

interface Named {
  value: string;
  label: string;
}

const toNamed = (host: TextHost, choices: Choice[]): Named[] =>
  choices.map(({ value, label }) => ({ value, label: host.text(label) }));

function renderSelect({ value, choose }: FilterView, name: string, label: string, options: Named[]): TemplateResult {
  const chosen = value(name) || options[0]!.value;
  return html`<label class="filter">
    <span class="label">${label}</span>
    <span class="chevron"><select @change=${({ target }: Event) => choose(name, (target as HTMLSelectElement).value)}>
      ${options.map((each) => html`<option value=${each.value} .selected=${each.value === chosen}>${each.label}</option>`)}
    </select></span>
  </label>`;
}
