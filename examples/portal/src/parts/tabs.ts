import { html, type TemplateResult } from 'lit';

export interface Tab {
  href: string;
  label: string;
}

/** Pages that belong together, as links. */
export function tabs(label: string, all: Tab[], current: string): TemplateResult {
  return html`<nav class="tabs" aria-label=${label}>
    ${all.map((tab) => html`<a href=${tab.href} aria-current=${tab.href === current ? 'page' : 'false'}>${tab.label}</a>`)}
  </nav>`;
}
