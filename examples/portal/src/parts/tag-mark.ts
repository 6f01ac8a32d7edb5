import type { Tag } from '@loonpoort/sdk';
import { html, svg, type TemplateResult } from 'lit';

/** Renders a label in its colour, with the way to the debtors that carry it. */
export const renderTagMark = ({ id, name, color }: Pick<Tag, 'id' | 'name' | 'color'>): TemplateResult =>
  html`<a class="tag" href="/debtors?tag=${id}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<rect x="0.5" y="0.5" width="15" height="15" rx="3" fill=${color} />`}</svg
    >${name}</a
  >`;
