import { css, html, svg, type TemplateResult } from 'lit';
import type { Tone } from '../generated/spec.js';

/** The strokes of each sign, in a square of 16. */
const strokes: Record<Tone, string> = {
  success: 'M3.5 8.5l3 3 6-7',
  danger: 'M4.5 4.5l7 7m0-7l-7 7',
  warning: 'M8 3v6m0 3.2v.3',
  muted: 'M4 8h8',
};

const icon = (name: string, path: string): TemplateResult =>
  html`<svg class="sign ${name}" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;

/** Draws a sign that stands before a word; the word says the same. */
export const renderSign = (tone: Tone): TemplateResult => icon(tone, strokes[tone]);

/** Draws a word with its sign. */
export const renderStatus = (tone: Tone | undefined, word: unknown): unknown =>
  tone ? html`<span class="status">${renderSign(tone)}${word}</span>` : word;

/** The magnifying glass of search fields. */
export const lens = icon('lens', 'M10.8 10.8l3.7 3.7M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z');

export const signStyles = css`
  svg { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .status { display: inline-flex; align-items: center; gap: 4px; vertical-align: bottom; }
  .sign.success { color: var(--_success); }
  .sign.warning { color: var(--_warning); }
  .sign.danger { color: var(--_danger); }
  .sign.muted { color: var(--_muted); }
`;
