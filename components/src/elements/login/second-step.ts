import { startAuthentication } from '@simplewebauthn/browser';
import type { SessionState, SignInChallenge } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../connection.js';
import { adopt } from '../../styles/adopt.js';
import { EnrolmentSteps } from '../factors/enrolment-steps.js';
import { FactorSteps, type StepHost } from '../factors/steps.js';
import { signInStyles } from '../factors/styles.js';
import { factorTexts } from '../factors/texts.js';
import { secondStepTexts as texts } from './second-step-texts.js';

/** The element that signs in, as the second step needs it; starting over leads to e-mail address and password. */
export interface SecondStepHost extends StepHost {
  readonly connection: Connection | undefined;
  /** Draws a heading of the page's level. */
  heading(text: string): TemplateResult;
  signedIn(state: SessionState): void;
}

type Method = SignInChallenge['methods'][number];

/** Asks for the second factor, or adds the first one, between the password and the session. */
export class SecondStep extends FactorSteps<SecondStepHost> {
  readonly #challenge: SignInChallenge;
  readonly #enrolment: EnrolmentSteps | undefined;
  #method: Method | undefined;

  constructor(host: SecondStepHost, challenge: SignInChallenge) {
    super(host);
    adopt(host.renderRoot, signInStyles);
    this.#challenge = challenge;
    this.#method = challenge.methods[0];
    if (challenge.purpose === 'enrol') this.#enrolment = this.#enrol(challenge);
  }

  render(): TemplateResult {
    const enrolment = this.#enrolment;
    const showsCodes = enrolment?.showsCodes;
    const title = showsCodes ? factorTexts.codesHeading : enrolment ? texts.enrolHeading : texts.heading;
    return html`${this.host.heading(this.text(title))}
      ${enrolment && !showsCodes ? html`<p>${this.text(texts.enrolText)}</p>` : nothing}
      ${enrolment ? enrolment.render() : this.#question()}
      ${showsCodes ? nothing : html`<button type="button" class="link" @click=${() => this.host.startOver()}>${this.text(texts.back)}</button>`}`;
  }

  #question(): TemplateResult {
    const method = this.#method;
    if (method === undefined) return html`<p>${this.text(texts.elsewhere)}</p>`;
    const body =
      method === 'passkey'
        ? html`<button type="button" class="primary" part="button primary" @click=${() => this.work(() => this.#usePasskey())}>${this.text(texts.usePasskey)}</button>`
        : this.renderCodeForm(method, this.text(texts.submit), (code) =>
            this.#answer(method === 'totp' ? { code } : { recoveryCode: code }),
          );
    return html`<p>${this.text(texts[method])}</p>${body}${this.#others()}`;
  }

  /** Draws the other ways to answer. */
  #others(): TemplateResult[] {
    const labels = { totp: texts.toTotp, passkey: texts.toPasskey, recoveryCode: texts.toRecoveryCode };
    const choose = (method: Method): void => {
      this.error = '';
      this.host.messageState = undefined;
      this.show(() => (this.#method = method));
      this.host.focusStep();
    };
    return this.#challenge.methods
      .filter((method) => method !== this.#method)
      .map(
        (method) =>
          html`<button type="button" class="link" @click=${() => choose(method)}>${this.text(labels[method])}</button>`,
      );
  }

  protected override failed(error: unknown): void {
    // What a passkey signs is asked once: it is not tried again in this sign-in.
    if ((error as { status?: number }).status === 401 && this.#method === 'passkey') return this.host.startOver(error);
    super.failed(error);
  }

  async #answer(answer: { code?: string; recoveryCode?: string; passkey?: object }): Promise<void> {
    const { challenge } = this.#challenge;
    const { session } = this.host.connection!.client;
    const given = { challenge, ...answer } as Parameters<typeof session.answerChallenge>[0];
    this.host.signedIn(await session.answerChallenge(given, { language: this.host.language }));
  }

  async #usePasskey(): Promise<void> {
    const optionsJSON = this.#challenge.passkey as Parameters<typeof startAuthentication>[0]['optionsJSON'];
    await this.#answer({ passkey: await startAuthentication({ optionsJSON }) });
  }

  #enrol({ challenge, methods }: SignInChallenge): EnrolmentSteps {
    const { client } = this.host.connection!;
    const options = { language: this.host.language };
    return new EnrolmentSteps(this.host, {
      types: methods.filter((method) => method !== 'recoveryCode'),
      start: (type) => client.challengeEnrolments.start({ challenge, type }, options),
      add: (shown) => client.challengeFactors.add({ challenge, ...shown }, options),
      done: () => this.#answer({}),
    });
  }
}
