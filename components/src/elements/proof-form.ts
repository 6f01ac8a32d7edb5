import { startAuthentication } from '@simplewebauthn/browser';
import { GoneError, type Answer, type SessionChallenge } from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { FieldGroup, FieldValues } from '../fields/values.js';
import { FormElement } from '../kinds/form.js';
import { isUnusedPasskey, passkeyFailed } from './factors/unused-passkey.js';

const texts = {
  passkey: { nl: 'Bevestigen met een passkey', en: 'Confirm with a passkey' },
  recoveryCode: { nl: 'Herstelcode gebruiken', en: 'Use a recovery code' },
};

/** Asks of the person of a session what signing in asks: the password, a code, or a passkey in place of both. */
export abstract class ProofFormElement extends FormElement {
  static override properties: PropertyDeclarations = { asked: { state: true }, usesRecoveryCode: { state: true } };

  protected override readonly audience = 'person';
  /** What is asked; undefined until the server has said so. */
  declare private asked: SessionChallenge | undefined;
  declare private usesRecoveryCode: boolean;

  protected override async fetch(signal: AbortSignal): Promise<Answer<unknown> | undefined> {
    this.asked = (await this.call('challengeSession', {}, { signal })).data as SessionChallenge;
    this.usesRecoveryCode = this.asked.methods[0] === 'recoveryCode';
    return undefined;
  }

  /** The name of the field of a code; undefined where none is asked, or a passkey comes first. */
  get #code(): string | undefined {
    if (this.usesRecoveryCode) return 'recoveryCode';
    return this.asked?.methods.includes('totp') ? 'code' : undefined;
  }

  protected override get groups(): FieldGroup[] {
    const { asked } = this;
    const isTyped = asked !== undefined && (asked.methods.length === 0 || this.#code !== undefined);
    const fields = this.spec.fields
      .filter(({ name }) => isTyped && (name === 'password' ? asked.asksPassword : name === this.#code))
      .map((each) => ({ ...each, required: true }));
    return [{ parent: '', fields }];
  }

  protected override async send(params: FieldValues): Promise<FieldValues | undefined> {
    return super.send({ challenge: this.asked?.challenge, ...params });
  }

  /** A challenge that is over gives way to another. */
  protected override async showError(error: unknown): Promise<void> {
    if (isUnusedPasskey(error)) return this.fail(error, { text: this.text(passkeyFailed) });
    if (error instanceof GoneError || (error as { status?: number }).status === 422) await this.#askAnew();
    await super.showError(error);
  }

  async #askAnew(): Promise<void> {
    const answer = await this.call('challengeSession').catch(() => undefined);
    if (answer) this.asked = answer.data as SessionChallenge;
  }

  readonly #usePasskey = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    try {
      const optionsJSON = this.asked!.passkey as Parameters<typeof startAuthentication>[0]['optionsJSON'];
      await this.send({ passkey: await startAuthentication({ optionsJSON }) });
    } catch (error) {
      await this.showError(error);
    } finally {
      this.busy = false;
    }
  };

  protected override buttons(): unknown {
    const { methods = [] } = this.asked ?? {};
    const offersRecovery = methods.includes('recoveryCode') && !this.usesRecoveryCode;
    const hasFields = this.fields.length > 0;
    return html`${hasFields ? super.buttons() : nothing}
      ${
        methods.includes('passkey')
          ? html`<button type="button" class=${hasFields ? '' : 'primary'} part="button" @click=${this.#usePasskey}>${this.text(texts.passkey)}</button>`
          : nothing
      }
      ${
        offersRecovery
          ? html`<button type="button" class="link" @click=${() => (this.usesRecoveryCode = true)}>${this.text(texts.recoveryCode)}</button>`
          : nothing
      }`;
  }
}
