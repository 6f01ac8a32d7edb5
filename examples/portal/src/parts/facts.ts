import { html, type TemplateResult } from 'lit';

/** Renders what is known and cannot be changed: a word and its value, side by side. */
export function renderFacts(all: [label: string, value: unknown][]): TemplateResult {
  return html`<dl class="facts">
    ${all.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
