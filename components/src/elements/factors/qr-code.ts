import { svg, html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Draws a QR code as a picture without a style of its own, so that the strictest policy of a page allows it. */
export function renderQrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="200" height="200" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${squares.join('')} fill="#000"></path>`}
  </svg>`;
}
