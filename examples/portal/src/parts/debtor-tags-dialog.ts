import '@loonpoort/components/define/loon-debtor-tags-form';
import type { DebtorTagsChange, DebtorTagsInput } from '@loonpoort/sdk';
import { html, render } from 'lit';
import { tagTexts } from '../messages/tags.js';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';

type Done = CustomEvent<{ result: DebtorTagsChange }>;

/** Asks which tags the selected debtors of a list get or lose. */
export const askDebtorTags =
  (context: PageContext) =>
  ({ currentTarget, detail }: CustomEvent<{ values: Pick<DebtorTagsInput, 'debtorIds'> }>): void => {
    const { language, notify, text } = context;
    const { values } = detail;
    const words = tagTexts[language];
    const list = currentTarget as HTMLElement & { refresh(): Promise<void> };
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog';
    dialog.setAttribute('aria-labelledby', 'debtor-tags-title');
    const close = (): void => dialog.close();
    const done = ({ detail: { result } }: Done): void => {
      close();
      notify(words.changed(result.changed));
      void list.refresh();
    };
    render(
      html`<div class="dialog-body">
        <header>
          <h2 id="debtor-tags-title">${words.selected(values.debtorIds.length)}</h2>
          <button type="button" class="icon-button" aria-label=${text.close} @click=${close}>${icons.close}</button>
        </header>
        <loon-debtor-tags-form heading-level="0" .values=${values} @loon-success=${done}></loon-debtor-tags-form>
      </div>`,
      dialog,
    );
    dialog.addEventListener('close', () => dialog.remove());
    document.querySelector('portal-app')!.append(dialog);
    dialog.showModal();
  };
