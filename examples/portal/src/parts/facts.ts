import { html, type TemplateResult } from 'lit';

/** What is known and cannot be changed: a word and its value, side by side. */
export function facts(all: [label: string, value: unknown][]): TemplateResult {
  return html`<dl class="facts">
    ${all.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
