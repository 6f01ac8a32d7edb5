import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { addressFrom } from '../last-query.js';

export interface Tab {
  href: string;
  label: string;
}

/** Pages that belong together, as links. */
export function renderTabs(label: string, all: Tab[], current: string): TemplateResult {
  return html`<nav class="tabs" aria-label=${label}>
    ${all.map((tab) =>
      tab.href === current
        ? html`<a href=${tab.href} aria-current="page" ${ref(reveal)}>${tab.label}</a>`
        : html`<a href=${addressFrom(current, tab.href)} aria-current="false">${tab.label}</a>`,
    )}
  </nav>`;
}

/** On a narrow page not all tabs are in sight. */
function reveal(tab: Element | undefined): void {
  if (tab)
    requestAnimationFrame(
      () => (tab.parentElement!.scrollLeft = (tab as HTMLElement).offsetLeft - tab.parentElement!.offsetLeft),
    );
}
