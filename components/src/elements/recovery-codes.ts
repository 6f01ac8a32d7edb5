import type { NewRecoveryCodes, RecoveryCodes } from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { LoonElement } from '../element.js';
import type { FormSpec, Text } from '../generated/spec.js';
import { confirm } from '../kinds/confirm.js';
import { renderRecoveryCodes } from './factors/recovery-codes.js';
import { factorElementStyles, factorStyles } from './factors/styles.js';
import { factorTexts } from './factors/texts.js';

const texts = {
  left: { nl: 'Je hebt nog {left} van de 10 herstelcodes.', en: 'You have {left} of the 10 recovery codes left.' },
} satisfies Record<string, Text>;

/** Says how many recovery codes a person has left, and makes new ones; without a second factor it shows nothing. */
export abstract class RecoveryCodesElement extends LoonElement {
  static override properties: PropertyDeclarations = {
    left: { state: true },
    codes: { state: true },
    copied: { state: true },
  };
  static override styles = [LoonElement.styles, factorStyles, factorElementStyles];

  abstract readonly spec: FormSpec;
  protected override readonly audience = 'person';

  declare private left: RecoveryCodes | undefined;
  /** They are here as long as they are shown. */
  declare private codes: readonly string[] | undefined;
  declare private copied: boolean;
  #isBusy = false;

  /** Counts the codes again. */
  refresh(): Promise<void> {
    return this.reload();
  }

  protected override async reload(): Promise<void> {
    this.left = await this.read(
      async (signal) => (await this.call(this.spec.load!, {}, { signal })).data as RecoveryCodes,
    );
  }

  readonly #create = async (): Promise<void> => {
    if (this.#isBusy) return;
    const { submit, heading, confirm: consequence } = this.spec.texts;
    const question = { label: this.text(submit), subject: this.text(heading), text: this.text(consequence) };
    if (!(await confirm(this, question))) return;
    this.#isBusy = true;
    this.messageState = undefined;
    try {
      const { data } = await this.call(this.spec.operation);
      this.copied = false;
      this.codes = (data as NewRecoveryCodes).recoveryCodes;
      await this.#focus('[role="heading"]');
    } catch (error) {
      this.fail(error);
    } finally {
      this.#isBusy = false;
    }
  };

  readonly #kept = async (): Promise<void> => {
    this.codes = undefined;
    await this.reload();
    this.messageState = { kind: 'success', text: this.text(this.spec.texts['saved']) };
    this.emit('loon-success', { operation: this.spec.operation, result: undefined });
    await this.#focus('[role="heading"]');
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override content(): unknown {
    const { codes, left } = this;
    const { heading, submit } = this.spec.texts;
    if (codes) {
      return html`${this.heading(this.text(factorTexts.codesHeading))}
        ${renderRecoveryCodes(this, codes, this.copied, { copied: () => (this.copied = true), kept: () => void this.#kept() })}`;
    }
    if (!left) return this.messageState ? this.renderMessage() : this.skeleton();
    if (left.createdAt === null) return nothing;
    return html`${this.heading(this.text(heading))} ${this.renderMessage()}
      <p>${this.text(texts.left, { left: left.left })}</p>
      <button type="button" part="button" @click=${this.#create}>${this.text(submit)}</button>`;
  }
}
