import { css, html, svg, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';
import type { Column } from '../../generated/spec.js';
import type { Row } from './cells.js';

interface Named {
  name: string;
  color: string;
}

/** Draws a mark in its colour before each name that has one. */
export class Marks {
  readonly #marks: Record<string, string>;

  /** @param marks see `SearchSpec.marks` */
  constructor(host: LoonElement, marks: Record<string, string>) {
    this.#marks = marks;
    adopt(host.renderRoot.querySelector('.root')!, markStyles);
  }

  /** @param content the cell as it is drawn without */
  render({ name }: Column, row: Row, content: unknown): unknown {
    const of = row[this.#marks[name] ?? ''];
    if (typeof of === 'string') return renderMarked(of, content);
    if (!Array.isArray(of) || of.length === 0) return undefined;
    return html`<span class="marked">${(of as Named[]).map((each) => renderMarked(each.color, each.name))}</span>`;
  }
}

const renderMarked = (color: string, content: unknown): TemplateResult =>
  html`<span class="mark"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<rect x="0.5" y="0.5" width="15" height="15" rx="3" fill=${color} />`}</svg
    >${content}</span
  >`;

const markStyles = css`
  .marked { display: flex; flex-wrap: wrap; gap: 2px 12px; }
  .mark { display: inline-flex; align-items: center; gap: 6px; }
  .mark > svg { flex: none; width: 12px; height: 12px; }
  .mark rect { stroke: var(--_line); }
`;
