import { html, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { factorTexts as texts } from './texts.js';

/** Draws recovery codes, once, with the ways to keep them. @param copied whether they were copied just now */
export function renderRecoveryCodes(
  host: TextHost,
  codes: readonly string[],
  copied: boolean,
  actions: { copied(): void; kept(): void },
): TemplateResult {
  const all = codes.join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(all);
    actions.copied();
  };
  return html`<p>${host.text(texts.codesText)}</p>
    <ol class="codes" tabindex="0" aria-label=${host.text(texts.codesHeading)}>${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
    <div class="buttons">
      <button type="button" @click=${copy}>${host.text(copied ? texts.copied : texts.copy)}</button>
      <button type="button" @click=${() => download(all, host.text(texts.fileName))}>${host.text(texts.download)}</button>
      <button type="button" @click=${() => print()}>${host.text(texts.print)}</button>
    </div>
    <button type="button" class="primary" part="button primary" @click=${actions.kept}>${host.text(texts.kept)}</button>`;
}

function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
