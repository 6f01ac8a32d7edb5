import { html, type TemplateResult } from 'lit';
import { icons } from '../shell/icons.js';

export interface Row {
  href: string;
  label: string;
  hint?: string;
}

/** Links under each other, each with a line that says where it leads. */
export function renderRows(all: (Row | false)[]): TemplateResult {
  const row = ({ href, label, hint }: Row): TemplateResult => html`<li>
    <a href=${href}>
      <span class="row-text"><strong>${label}</strong>${hint ? html`<span>${hint}</span>` : ''}</span>
      ${icons.next}
    </a>
  </li>`;
  return html`<ul class="rows">${all.filter((each) => each !== false).map(row)}</ul>`;
}
