import { html, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';

export interface FormDialog {
  title: string;
  /** Says what comes of it, and what stays. */
  hint: string;
  /** Renders the form, and what else stands with it. @param draw renders it again */
  body: (draw: () => void) => TemplateResult;
  /** Says what has been done. */
  done: string;
}

/** Asks with a form before something is done that reaches far; it closes once the form is saved. */
export function openFormDialog(context: PageContext, { title, hint, body, done }: FormDialog): void {
  const { notify, reload, text } = context;
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog form-dialog';
  dialog.setAttribute('aria-labelledby', 'form-dialog-title');
  const close = (): void => dialog.close();
  const draw = (): void => {
    render(
      html`<div class="dialog-body">
        <header>
          <h2 id="form-dialog-title">${title}</h2>
          <button type="button" class="icon-button" aria-label=${text.close} @click=${close}>${icons.close}</button>
        </header>
        <p>${hint}</p>
        ${body(draw)}
      </div>`,
      dialog,
    );
  };
  draw();
  dialog.addEventListener('loon-success', () => {
    close();
    reload();
    notify(done);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.querySelector('portal-app')!.append(dialog);
  dialog.showModal();
}
