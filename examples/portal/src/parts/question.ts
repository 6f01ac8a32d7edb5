import { html, nothing, render, type TemplateResult } from 'lit';

interface Question {
  title: string;
  body: TemplateResult;
  no: string;
  /** Left out where there is nothing to want. */
  yes?: string;
}

/** Asks before something is lost, in a modal dialog. @returns whether it is wanted */
export async function ask({ title, body, no, yes }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'question-title');
  render(
    html`<form method="dialog" class="dialog-body">
      <h2 id="question-title">${title}</h2>
      ${body}
      <div class="actions">
        <button>${no}</button>
        ${yes === undefined ? nothing : html`<button class="danger" value="yes">${yes}</button>`}
      </div>
    </form>`,
    dialog,
  );
  document.querySelector('portal-app')!.append(dialog);
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve);
    dialog.showModal();
  });
  dialog.remove();
  return dialog.returnValue === 'yes';
}
