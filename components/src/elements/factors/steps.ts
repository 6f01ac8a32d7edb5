import type { LoonpoortError } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldHost } from '../../fields/view.js';
import type { MessageState } from '../../message.js';
import type { Text } from '../../generated/spec.js';
import { factorTexts as texts } from './texts.js';
import { isUnusedPasskey, passkeyFailed } from './unused-passkey.js';

/** The element that takes a person through steps with a factor, as these need it. */
export interface StepHost extends FieldHost {
  /** What was said above the step. */
  messageState: MessageState | undefined;
  /** Says what went wrong. */
  fail(error: unknown, state?: Omit<MessageState, 'error'>): void;
  /** Moves the focus to the first field or heading once it is drawn. */
  focusStep(): void;
  /** Goes back to where it began. */
  startOver(error?: unknown): void;
}

/** Steps that a person goes through one at a time, in an element that draws them. */
export abstract class FactorSteps<Host extends StepHost = StepHost> {
  protected readonly host: Host;
  protected busy = false;
  /** What is wrong with the code in the field. */
  protected error = '';

  constructor(host: Host) {
    this.host = host;
  }

  protected text(text: Text): string {
    return this.host.text(text);
  }

  /** Draws the field of a code, and checks its form before it is sent. */
  protected renderCodeForm(
    kind: 'totp' | 'recoveryCode',
    submit: string,
    send: (code: string) => Promise<void>,
  ): TemplateResult {
    const isTotp = kind === 'totp';
    const id = `${this.host.idPrefix}-code`;
    const onSubmit = (event: SubmitEvent): void => {
      event.preventDefault();
      const code = String(new FormData(event.target as HTMLFormElement).get('code')).trim();
      const isWhole = isTotp ? /^\d{3} ?\d{3}$/.test(code) : code.replace(/[\s-]/g, '').length === 16;
      if (isWhole) return void this.work(() => send(code));
      this.show(() => (this.error = this.text(isTotp ? texts.codeMissing : texts.recoveryMissing)));
      this.host.focusStep();
    };
    return html`<form method="post" novalidate @submit=${onSubmit}>
      <div class="field" part="field">
        <label for=${id}>${this.text(isTotp ? texts.codeLabel : texts.recoveryLabel)}</label>
        <input
          id=${id} name="code" type="text" part="control" required
          autocomplete=${isTotp ? 'one-time-code' : 'off'} inputmode=${isTotp ? 'numeric' : nothing}
          autocapitalize="none" spellcheck="false" maxlength=${isTotp ? 7 : 40}
          aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.error ? `${id}-error` : nothing}
        />
        ${this.error ? html`<span class="error" id="${id}-error">${this.error}</span>` : nothing}
      </div>
      <button class="primary" part="button primary" aria-disabled=${this.busy ? 'true' : nothing}>${submit}</button>
    </form>`;
  }

  protected show(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  /** Does one thing at a time, and shows what went wrong. */
  protected async work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = '';
    this.host.messageState = undefined;
    this.host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.failed(error);
    } finally {
      this.show(() => (this.busy = false));
    }
  }

  protected failed(error: unknown): void {
    // What was begun is over, and nothing can be done with it any more.
    if ((error as { status?: number }).status === 410) return this.host.startOver(error);
    if (isUnusedPasskey(error)) return this.host.fail(error, { text: this.text(passkeyFailed) });
    // The class itself would take the SDK out of the module that a page downloads with the element.
    const [wrong] = (error as Partial<LoonpoortError>).fieldErrors ?? [];
    if (wrong?.pointer === '/code') this.error = wrong.message;
    else this.host.fail(error, wrong && { text: wrong.message });
    this.host.focusStep();
  }
}
