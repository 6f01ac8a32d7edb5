import {
  AuthenticationError,
  GoneError,
  NotFoundError,
  RateLimitError,
  type InvitationPreview,
  type SessionState,
  type SignInChallenge,
} from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { renderFields } from '../fields/field.js';
import { findErrors, preloadErrors, serverErrors } from '../fields/load-errors.js';
import { hidePasswords } from '../fields/password.js';
import { initialValues, toBody, type FieldGroup, type FieldValues } from '../fields/values.js';
import type { Field, FormSpec } from '../generated/spec.js';
import { adopt } from '../styles/adopt.js';
import { dialog, light } from '../styles/light.js';
import { stepOperations, type LoginStep } from './login/step-operations.js';
import type { Countdown } from './login/countdown.js';
import type { PasskeySignIn } from './login/passkey-sign-in.js';
import type { ProviderSignIn } from './login/provider-sign-in.js';
import type { SecondStep, SecondStepHost } from './login/second-step.js';
import type * as Steps from './login/steps.js';

let count = 0;

/**
 * Signs in, asks for a new password, and takes up the links of an invitation and of a password reset.
 *
 * It renders into light DOM: password managers do not reliably fill fields in a shadow root.
 */
export abstract class LoginElement extends LoonElement implements SecondStepHost {
  static override properties: PropertyDeclarations = {
    step: { type: String },
    token: { type: String },
    email: { type: String },
    wantedRole: { attribute: 'wanted-role' },
    draft: { state: true },
    errors: { state: true },
    busy: { state: true },
    sentTo: { state: true },
  };

  abstract readonly spec: FormSpec;
  readonly idPrefix = `loon-login-${++count}`;
  protected override readonly audience = 'everyone';

  declare step: LoginStep;
  /** The token of the mailed link, for the steps `invitation` and `reset`. */
  declare token: string | undefined;
  /** The address that is filled in beforehand. */
  declare email: string | undefined;
  /** The role to work with, where a person has several. */
  declare wantedRole: string | undefined;
  declare protected draft: FieldValues;
  declare protected errors: Record<string, string>;
  declare protected busy: boolean;
  /** The address that a link was sent to, if it is known there. */
  declare protected sentTo: string;

  #preview: InvitationPreview | undefined;
  /** The module that the steps beside signing in need. */
  #steps: typeof Steps | undefined;
  /** It is there between a right password and the session, where a second factor is asked. */
  #secondStep: SecondStep | undefined;
  /** It is there where a passkey can sign in. */
  #passkey: PasskeySignIn | undefined;
  /** It is there once somebody types, or a provider has sent the browser back. */
  #provider: ProviderSignIn | undefined;
  /** It is there once there were too many attempts. */
  #countdown: Countdown | undefined;

  constructor() {
    super();
    this.step = 'sign-in';
    this.draft = this.errors = {};
    this.busy = false;
    this.sentTo = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, dialog, light);
    if (location.href.includes('loon-sign-in')) void this.#loadProvider();
  }

  protected override willUpdate(properties: PropertyValues): void {
    if (!(this.step in stepOperations)) this.step = 'sign-in';
    if (properties.has('token')) this.#preview = undefined;
    if (properties.has('step')) this.sentTo = '';
    if (properties.has('step') || properties.has('email')) {
      this.draft = { ...initialValues(this.#fields), email: this.email ?? this.draft['email'] ?? '' };
      this.errors = {};
    }
    if (this.hasUpdated && (properties.has('step') || properties.has('token'))) void this.reload();
  }

  /** Reads for what and for whom the invitation is. */
  protected override async reload(): Promise<void> {
    if (this.step === 'sign-in') return this.#offerPasskey();
    if (this.step !== 'invitation' || !this.token || this.#preview) return;
    const answer = await this.read((signal) => this.call('previewInvitation', { token: this.token }, { signal }));
    if (!answer) return;
    this.#preview = answer.data as InvitationPreview;
    this.draft = { password: '', email: this.#preview.email };
    if (this.#preview.provider) void this.#loadProvider();
  }

  get #fields(): Field[] {
    const { step, spec } = this;
    if (step === 'sign-in') return spec.fields;
    const fields = spec.steps?.[stepOperations[step]] ?? [];
    if (step !== 'invitation') return fields;
    return this.#preview?.needsPassword ? fields.map((field) => ({ ...field, required: true })) : [];
  }

  get #groups(): FieldGroup[] {
    return [{ parent: '', fields: this.#fields }];
  }

  /** On the service's own pages only: no other page takes part in what passkeys do. */
  async #offerPasskey(): Promise<void> {
    if (this.connection!.client.session.hasCookie) {
      this.#passkey = (await import('./login/passkey-sign-in.js')).offerPasskey(this);
      this.requestUpdate();
    }
  }

  #awaitSteps(): TemplateResult {
    void this.#loadSteps();
    return this.skeleton();
  }

  async #loadSteps(): Promise<void> {
    this.#steps = await import('./login/steps.js');
    this.requestUpdate();
  }

  async #goTo(step: LoginStep, said?: string): Promise<void> {
    if (step !== 'sign-in') await this.#loadSteps();
    this.step = step;
    this.sentTo = '';
    this.messageState = said ? { kind: 'success', text: said } : undefined;
    await this.updateComplete;
    this.focus();
  }

  /** Focuses the first field that is still empty. */
  override focus(): void {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input:not([readonly])')];
    (fields.find(({ value }) => !value) ?? fields[0])?.focus();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.#countdown?.seconds) return;
    // A browser may fill in fields without an event.
    const filled = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    this.draft = { ...this.draft, ...filled };
    this.messageState = undefined;
    this.busy = true;
    try {
      this.errors = await findErrors(this, this.#groups, this.draft);
      if (Object.keys(this.errors).length) return await this.#focus('[aria-invalid="true"]');
      hidePasswords(this);
      await this.#send(toBody(this.#fields, this.draft));
    } catch (error) {
      await this.#showError(error);
    } finally {
      this.busy = false;
    }
  };

  readonly #change = (name: string, value: unknown): void => {
    this.draft = { ...this.draft, [name]: value };
    preloadErrors();
    void this.#loadProvider();
  };

  async #loadProvider(): Promise<void> {
    const { ProviderSignIn } = await import('./login/provider-sign-in.js');
    this.#provider ??= new ProviderSignIn(this, () => this.busy || !this.isConnected);
    this.requestUpdate();
  }

  async #send(body: FieldValues): Promise<void> {
    const { step, token } = this;
    const operation = stepOperations[step];
    if (step === 'sign-in') {
      const { session } = this.connection!.client;
      const credentials = { ...body, ...(this.wantedRole && { role: this.wantedRole }) };
      const state = await session.signIn(credentials as Parameters<typeof session.signIn>[0], {
        language: this.language,
      });
      this.draft = { ...this.draft, password: '' };
      await this.proceed(state);
    } else {
      await this.call(operation, step === 'forgotten' ? body : { ...body, token });
      await this.#finish(step);
      this.emit('loon-success', { operation, result: undefined });
    }
  }

  /** @internal */
  async proceed(state: SessionState | SignInChallenge): Promise<void> {
    if ('challenge' in state) await this.#beginSecondStep(state);
    else this.signedIn(state);
  }

  /** @internal */
  signedIn(state: SessionState): void {
    this.#secondStep = undefined;
    if (!state.login) this.emit('loon-login-required', state);
    this.emit('loon-success', { operation: 'createSession', result: state });
  }

  async #beginSecondStep(challenge: SignInChallenge): Promise<void> {
    const { SecondStep } = await import('./login/second-step.js');
    this.#secondStep = new SecondStep(this, challenge);
    this.requestUpdate();
    this.focusStep();
  }

  /** @internal */
  focusStep(): void {
    void this.#focus('form input:not([readonly]), .root:not(:has(form)) > [role="heading"]');
  }

  /** @internal */
  startOver(error?: unknown): void {
    this.#secondStep = undefined;
    this.messageState = undefined;
    if (error !== undefined) this.fail(error);
    this.requestUpdate();
    this.focusStep();
  }

  async #finish(step: LoginStep): Promise<void> {
    if (step === 'forgotten') {
      this.sentTo = String(this.draft['email']);
      return this.#focus('[role="heading"]');
    }
    if (step === 'invitation') this.email = this.#preview?.email;
    const { invitationDone, resetDone } = this.#steps!.stepTexts;
    return this.#goTo('sign-in', this.text(step === 'invitation' ? invitationDone : resetDone));
  }

  async #showError(error: unknown): Promise<void> {
    const { errors, rest } = await serverErrors(error, this.#groups);
    this.errors = errors;
    if (error instanceof RateLimitError) {
      const seconds = error.retryAfterSeconds ?? 30;
      const { Countdown, waitTexts } = await import('./login/countdown.js');
      this.#countdown ??= new Countdown(this, () => {
        this.messageState = { kind: 'info', text: this.text(waitTexts.waitOver) };
      });
      this.#countdown.start(seconds);
      this.fail(error, { text: this.text(waitTexts.waitSeconds, { seconds }) });
      return;
    }
    const isOver = this.step === 'reset' && (error instanceof GoneError || error instanceof NotFoundError);
    this.fail(error, {
      details: rest,
      again: isOver ? () => void this.#goTo('forgotten') : undefined,
      label: isOver ? this.text(this.#steps?.stepTexts.forgottenHeading) : undefined,
    });
    if (Object.keys(errors).length) void this.#focus('[aria-invalid="true"]');
    else if (error instanceof AuthenticationError) this.querySelector<HTMLInputElement>('[type="password"]')?.select();
  }

  protected override content(): unknown {
    const { step } = this;
    const wait = this.#countdown?.seconds;
    const session = this.connection?.client.session;
    const more = this.#steps;
    if (step === 'sign-in' && session?.current) {
      if (!more) return this.#awaitSteps();
      const signOut = (): void => void session.signOut().catch((error: unknown) => this.fail(error));
      return html`${this.renderMessage()}${more.renderSignedIn(this, session.current, signOut)}`;
    }
    if (step === 'sign-in' && this.#secondStep) return html`${this.renderMessage()}${this.#secondStep.render()}`;
    if (step !== 'sign-in' && !more) return this.#awaitSteps();
    if (more && this.sentTo) {
      return html`${this.heading(this.text(more.stepTexts.forgottenHeading))}${more.renderSent(this, this.sentTo)}${this.#back()}`;
    }
    if (step === 'invitation' && !this.#preview)
      return this.loading ? this.skeleton() : html`${this.renderMessage()}${this.#back()}`;
    const offered = step === 'invitation' ? this.#preview!.provider : undefined;
    return html`
      ${this.heading(step === 'sign-in' ? this.text(this.spec.texts['heading']) : more!.heading(this, step, this.#preview))}
      ${step === 'sign-in' ? nothing : more!.renderIntroduction(this, step, this.#preview, this.#roleLabel())}
      ${this.renderMessage()}
      ${
        offered?.acceptsPassword === false
          ? nothing
          : html`<form method="post" novalidate @submit=${this.#submit}>
        ${step === 'invitation' || step === 'reset' ? more!.renderAccount(this, this.draft['email']) : nothing}
        ${renderFields(this, this.#fields, {
          values: this.draft,
          errors: this.errors,
          change: this.#change,
        })}
        ${
          step === 'sign-in'
            ? html`<button type="button" class="link" @click=${() => this.#goTo('forgotten')}>${this.message('forgotten')}</button>`
            : nothing
        }
        <button class="primary" part="button primary" aria-disabled=${this.busy || wait ? 'true' : nothing}>
          ${this.#submitLabel()}${wait ? ` (${wait})` : ''}
        </button>
      </form>`
      }
      ${step === 'sign-in' || step === 'invitation' ? this.#provider?.render(this.draft['email'], offered) : nothing}
      ${step === 'sign-in' ? this.#passkey?.render() : this.#back()}
    `;
  }

  #submitLabel(): string {
    const { step } = this;
    return this.text(step === 'sign-in' ? this.spec.texts['submit'] : this.#steps!.stepTexts[`${step}Submit`]);
  }

  #back(): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.#goTo('sign-in')}>${this.text(this.#steps?.stepTexts.back)}</button>`;
  }

  /** Returns the role of the invitation in words. */
  #roleLabel(): string {
    return this.text(this.#preview && this.spec.labels?.['role']?.[this.#preview.role]);
  }
}
