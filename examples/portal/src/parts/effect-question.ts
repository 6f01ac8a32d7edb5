import type { LedgerEffect } from '@loonpoort/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { formatMoney, formatPeriod } from './format.js';

/** Milliseconds after which a person is told that journals are being counted. */
const quietMs = 400;

interface Words {
  title: string;
  /** Names what is removed. */
  subject?: string;
  /** Says what comes of it, besides the journals. */
  lead?: string;
  no: string;
  yes: string;
  /** Something is lost by it. */
  isRemoval?: boolean;
}

/** A dialog about the journals that a change of a ledger scheme would alter. */
export class EffectQuestion {
  readonly #dialog = document.createElement('dialog');
  #isAnswered = false;
  #settle!: (answer: boolean | undefined) => void;
  readonly answer = new Promise<boolean | undefined>((resolve) => (this.#settle = resolve));

  constructor(
    readonly context: PageContext,
    readonly words: Words,
  ) {
    this.#dialog.className = 'dialog';
    this.#dialog.setAttribute('aria-labelledby', 'effect-title');
    this.#dialog.addEventListener('close', () => this.close(this.#dialog.returnValue === 'yes'));
  }

  /** The first answer counts. */
  close(answer: boolean | undefined): void {
    this.#isAnswered = true;
    this.#settle(answer);
    this.#dialog.remove();
  }

  /** Waits for the effect, and says so where that takes a while; a person may wait for it or not. Undefined where it fails. */
  async count(effect: Promise<LedgerEffect>): Promise<LedgerEffect | undefined> {
    const { effectCounting } = this.context.text;
    const timer = setTimeout(() => this.#show(html`<p role="status">${effectCounting}</p>`, nothing), quietMs);
    const counted = await effect.catch(() => undefined);
    clearTimeout(timer);
    return counted;
  }

  /** @param hint what becomes of the journals */
  ask(effect: LedgerEffect, hint: string): void {
    if (this.#isAnswered) return;
    const { subject, lead, yes, isRemoval } = this.words;
    const journals = html`${renderEffect(this.context, effect)}${effect.items.length > 0 ? html`<p>${hint}</p>` : nothing}`;
    this.#show(
      html`${subject ? html`<p><strong>${subject}</strong><br />${lead}</p>` : nothing}${journals}`,
      html`<button type="button" class=${isRemoval ? 'danger' : 'primary'} @click=${() => this.#dialog.close('yes')}>${yes}</button>`,
    );
  }

  #show(content: TemplateResult, yes: TemplateResult | typeof nothing): void {
    const { title, no } = this.words;
    render(
      html`<div class="dialog-body">
        <h2 id="effect-title">${title}</h2>
        ${content}
        <div class="actions">
          <button type="button" @click=${() => this.#dialog.close()}>${no}</button>
          ${yes}
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
  if (items.length === 0) return html`<p>${text.effectNone}</p>`;
  const line = (words: (count: number, amount: string) => string, { journals, amount }: LedgerEffect['sent']) =>
    journals ? html`<li>${words(journals, formatMoney(amount, language))}</li>` : nothing;
  const row = ({ journalId, reference, companyName, periodText, amount }: LedgerEffect['items'][number]) =>
    html`<li><a href="/journals/${journalId}" target="_blank">${reference}</a> ${companyName}, ${formatPeriod(periodText)}: ${formatMoney(amount, language)}</li>`;
  return html`
    <ul>${line(text.effectSent, sent)} ${line(text.effectUnsent, unsent)}</ul>
    <details>
      <summary>${text.effectList}</summary>
      <ul>${items.map(row)}</ul>
    </details>`;
}
