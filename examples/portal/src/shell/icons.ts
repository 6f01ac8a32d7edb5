import { html, svg, type TemplateResult } from 'lit';

/** Icons of 20 × 20 px in the colour of the text; the words beside them, or the control's label, say what they mean. */
const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths}</svg>`;

export const icons = {
  start: icon(svg`<path d="M3.5 9 10 3.5 16.5 9v7a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5z"/><path d="M8 16.5V12h4v4.5"/>`),
  explorer: icon(svg`<path d="M3.5 5h5v4h-5zM11.5 11.5h5v4h-5z"/><path d="M6 9v4.5h5.5"/>`),
  settings: icon(
    svg`<path d="M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7"/><circle cx="12.5" cy="6" r="2"/><circle cx="7.5" cy="14" r="2"/>`,
  ),
  accounts: icon(
    svg`<circle cx="7.5" cy="7" r="2.75"/><path d="M2.5 16c.3-2.8 2.3-4.5 5-4.5s4.7 1.7 5 4.5M12.5 4.5a2.75 2.75 0 0 1 0 5M14.5 12c1.7.6 2.8 2 3 4"/>`,
  ),
  journals: icon(svg`<path d="M5 3.5h10v13H5z"/><path d="M7.5 7h5M7.5 10h5M7.5 13h3"/>`),
  stop: icon(svg`<path d="m6 6 8 8M14 6l-8 8"/>`),
  warning: icon(svg`<path d="M10 4.5v7M10 15v.2"/>`),
  bell: icon(svg`<path d="M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1H4zM8.5 16.5h3"/>`),
  search: icon(svg`<circle cx="9" cy="9" r="5"/><path d="m13 13 3.5 3.5"/>`),
  add: icon(svg`<path d="M10 4.5v11M4.5 10h11"/>`),
  next: icon(svg`<path d="m8 5.5 4.5 4.5L8 14.5"/>`),
  back: icon(svg`<path d="M12 5.5 7.5 10l4.5 4.5"/>`),
  down: icon(svg`<path d="m6 8 4 4 4-4"/>`),
  check: icon(svg`<path d="m4.5 10.5 3.5 3.5 7.5-8"/>`),
  star: icon(svg`<path d="m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9-4.3-2.4-4.3 2.4.9-4.9L3 8.1l4.9-.6z"/>`),
  close: icon(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`),
};
