import type { LedgerChange, LedgerEffect } from '@loonpoort/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { formatMoney } from './format.js';

type Params = Record<string, unknown>;

/** Milliseconds after which a person is told that journals are being counted. */
const quietMs = 400;

/** Asks before a change of a scheme is saved: see `askEffect`. */
export const askChangeEffect = (
  context: PageContext,
  schemeId: string,
  toChange: (params: Params) => Omit<LedgerChange, 'schemeId'>,
): ((params: Params) => Promise<boolean>) =>
  askEffect(context, (params) => context.client.ledgerSchemes.previewLedgerChange({ schemeId, ...toChange(params) }));

/**
 * Returns what a form asks before it saves a change of schemes: which journals that would alter. Where it alters none,
 * it is saved at once.
 */
export function askEffect(
  context: PageContext,
  measure: (params: Params) => Promise<LedgerEffect>,
): (params: Params) => Promise<boolean> {
  return async (params) => {
    const question = new Question(context);
    const timer = setTimeout(() => question.count(), quietMs);
    // What the change is refused for is said by the form, once it is sent.
    const effect = await measure(params).catch(() => undefined);
    clearTimeout(timer);
    if (!effect || effect.items.length === 0) question.close(true);
    else question.ask(effect);
    return question.answer;
  };
}

/** A dialog about the journals that a change would alter. */
class Question {
  readonly #dialog = document.createElement('dialog');
  #isAnswered = false;
  #settle!: (save: boolean) => void;
  readonly answer = new Promise<boolean>((resolve) => (this.#settle = resolve));

  constructor(readonly context: PageContext) {
    this.#dialog.className = 'dialog';
    this.#dialog.setAttribute('aria-labelledby', 'effect-title');
    this.#dialog.addEventListener('close', () => this.close(this.#dialog.returnValue === 'save'));
  }

  /** The first answer counts. */
  close(save: boolean): void {
    this.#isAnswered = true;
    this.#settle(save);
    this.#dialog.remove();
  }

  /** Says that journals are being counted, which a person may wait for or not. */
  count(): void {
    const { text } = this.context;
    this.#show(html`<p role="status">${text.effectCounting}</p>`, nothing);
  }

  ask(effect: LedgerEffect): void {
    if (this.#isAnswered) return;
    const { text } = this.context;
    this.#show(
      html`${renderEffect(this.context, effect)}<p>${text.effectHint}</p>`,
      html`<button type="button" class="primary" @click=${() => this.#dialog.close('save')}>${text.effectSave}</button>`,
    );
  }

  #show(content: TemplateResult, save: TemplateResult | typeof nothing): void {
    const { text } = this.context;
    render(
      html`<div class="dialog-body">
        <h2 id="effect-title">${text.effect}</h2>
        ${content}
        <div class="actions">
          <button type="button" @click=${() => this.#dialog.close()}>${text.effectCancel}</button>
          ${save}
        </div>
      </div>`,
      this.#dialog,
    );
    if (this.#dialog.open) return;
    document.querySelector('portal-app')!.append(this.#dialog);
    this.#dialog.showModal();
  }
}

/** Shows how many journals a change alters, sent and unsent, and which. */
export function renderEffect({ language, text }: PageContext, { sent, unsent, items }: LedgerEffect): TemplateResult {
  const line = (words: (count: number, amount: string) => string, { journals, amount }: LedgerEffect['sent']) =>
    journals ? html`<li>${words(journals, formatMoney(amount, language))}</li>` : nothing;
  const row = ({ journalId, reference, companyName, periodText, amount }: LedgerEffect['items'][number]) =>
    html`<li><a href="/journals/${journalId}" target="_blank">${reference}</a> ${companyName}, ${periodText}: ${formatMoney(amount, language)}</li>`;
  return html`
    <ul>${line(text.effectSent, sent)} ${line(text.effectUnsent, unsent)}</ul>
    <details>
      <summary>${text.effectList}</summary>
      <ul>${items.map(row)}</ul>
    </details>`;
}
