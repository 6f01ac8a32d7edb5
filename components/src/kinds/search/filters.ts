import { html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { sign } from '../signs.js';
import type { Choice, Filter, Options } from '../spec.js';
import type { Host, List } from './cells.js';

export interface FilterView {
  host: Host;
  filters: Filter[];
  sorts: Choice[];
  /** Choices that were fetched, by the name of their filter. */
  fetched: Record<string, Choice[]>;
  value(name: string): string;
  choose(name: string, value: string): void;
}

/** The values of a parameter that takes several. */
export const several = (value: string): string[] => value.split(',').filter(Boolean);

/** The choices of a filter from an operation; none where this login may not ask for them. */
export async function fetchChoices(host: Pick<LoonElement, 'call'>, { operation, value, label, with: fixed }: Options): Promise<Choice[]> {
  const answer = await host.call(operation, { ...fixed, limit: 200 }).catch(() => undefined);
  const { items } = (answer?.data ?? { items: [] }) as Pick<List, 'items'>;
  return items.map((row) => {
    const text = label.map((name) => row[name]).join(' ');
    return { value: String(row[value]), label: { nl: text, en: text } };
  });
}

export const filters = (view: FilterView): unknown[] =>
  view.filters.map((filter) => (filter.multiple ? pills(view, filter) : dropdown(view, filter)));

function pills({ host, value, choose }: FilterView, { name, label, choices = [] }: Filter): TemplateResult {
  const chosen = several(value(name));
  const toggle = (one: string): void =>
    choose(name, choices.map((choice) => choice.value).filter((each) => (each === one) !== chosen.includes(each)).join());
  return html`<div class="filter" role="group" aria-labelledby="filter-${name}">
    <span class="label" id="filter-${name}">${host.text(label)}</span>
    ${choices.map(
      (choice) => html`<label class="pill">
        <input type="checkbox" .checked=${chosen.includes(choice.value)} @change=${() => toggle(choice.value)} />
        ${sign('success')}${host.text(choice.label)}
      </label>`,
    )}
  </div>`;
}

function dropdown(view: FilterView, { name, label, choices }: Filter): unknown {
  const all = choices ?? view.fetched[name] ?? [];
  // Without choices, or with choices that this login may not see, there is nothing to filter on.
  if (!all.length) return nothing;
  return select(view, name, view.host.text(label), [{ value: '', label: view.host.message('all') }, ...named(view.host, all)]);
}

/** The order of the rows; the first is that of the server. */
export function sorting(view: FilterView): unknown {
  if (!view.sorts.length) return nothing;
  return select(view, 'sort', view.host.message('sortBy'), named(view.host, view.sorts));
}

interface Named {
  value: string;
  label: string;
}

const named = (host: Host, choices: Choice[]): Named[] =>
  choices.map(({ value, label }) => ({ value, label: host.text(label) }));

function select({ value, choose }: FilterView, name: string, label: string, options: Named[]): TemplateResult {
  const chosen = value(name) || options[0]!.value;
  return html`<label class="filter">
    <span class="label">${label}</span>
    <span class="chevron"><select @change=${({ target }: Event) => choose(name, (target as HTMLSelectElement).value)}>
      ${options.map((each) => html`<option value=${each.value} .selected=${each.value === chosen}>${each.label}</option>`)}
    </select></span>
  </label>`;
}
