import { html, nothing, render } from 'lit';
import type { PageContext } from '../page.js';

export interface Secret {
  /** The name of what it belongs to. */
  name: string;
  /** Null for what has none, of which only the facts are shown. */
  secret: string | null;
  /** The values beside the secret that are needed to use it. */
  facts?: [label: string, value: string][];
}

/** Shows a secret that the server will never show again; it closes by its own button only. */
export function showSecret({ text }: PageContext, { name, secret, facts = [] }: Secret): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'secret-title');
  const rows: [string, string][] = [...facts, ...(secret === null ? [] : [[text.secret, secret] as [string, string]])];
  const draw = (copied = ''): void => {
    render(
      html`<div class="dialog-body">
        <h2 id="secret-title">${name}</h2>
        ${secret === null ? nothing : html`<p>${text.secretOnce}</p>`}
        ${rows.map(
          ([label, value]) => html`<div class="secret">
          <span class="muted" id="secret-${label}">${label}</span>
          <code tabindex="0" aria-labelledby="secret-${label}">${value}</code>
          <button type="button" aria-label="${text.copy}: ${label}" @click=${async () => {
            await navigator.clipboard.writeText(value);
            draw(label);
          }}>${copied === label ? text.copied : text.copy}</button>
        </div>`,
        )}
        <span class="sr" role="status">${copied ? `${copied}: ${text.copied}` : ''}</span>
        <button type="button" class="primary" @click=${() => dialog.close()}>${text.secretKept}</button>
      </div>`,
      dialog,
    );
  };
  draw();
  // Escape would lose it.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('close', () => dialog.remove());
  document.querySelector('portal-app')!.append(dialog);
  dialog.showModal();
}
