import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../generated/spec.js';
import { isUnusedPasskey, passkeyFailed } from '../factors/unused-passkey.js';
import type { SecondStepHost } from './second-step.js';

const texts = {
  signIn: { nl: 'Inloggen met een passkey', en: 'Sign in with a passkey' },
} satisfies Record<string, Text>;

/** Returns the way in with a passkey alone, where the browser knows passkeys. */
export const offerPasskey = (host: SecondStepHost): PasskeySignIn | undefined =>
  'PublicKeyCredential' in globalThis ? new PasskeySignIn(host) : undefined;

/** Signs in with a passkey alone, which says whose it is: no e-mail address, no password, no second step. */
export class PasskeySignIn {
  readonly #host: SecondStepHost;
  #isBusy = false;

  constructor(host: SecondStepHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    return html`<button
      type="button" class="passkey" aria-disabled=${this.#isBusy ? 'true' : nothing} @click=${this.#signIn}
    >${this.#host.text(texts.signIn)}</button>`;
  }

  readonly #signIn = async (): Promise<void> => {
    const host = this.#host;
    if (this.#isBusy) return;
    this.#isBusy = true;
    host.messageState = undefined;
    host.requestUpdate();
    try {
      const { language } = host;
      const { client } = host.connection!;
      const [{ startAuthentication }, { challenge, passkey }] = await Promise.all([
        import('@simplewebauthn/browser'),
        client.passkeyChallenges.create({}, { language }),
      ]);
      const optionsJSON = passkey as Parameters<typeof startAuthentication>[0]['optionsJSON'];
      const answer = { challenge, passkey: await startAuthentication({ optionsJSON }) };
      const { session } = client;
      host.signedIn(
        await session.answerChallenge(answer as Parameters<typeof session.answerChallenge>[0], { language }),
      );
    } catch (error) {
      host.fail(error, isUnusedPasskey(error) ? { text: host.text(passkeyFailed) } : {});
    } finally {
      this.#isBusy = false;
      host.requestUpdate();
    }
  };
}
