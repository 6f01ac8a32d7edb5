import {
  AuthenticationError, GoneError, NotFoundError, RateLimitError, type InvitationPreview, type OperationId,
} from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { faultsOf, faultTexts } from '../fields/faults.js';
import { renderFields } from '../fields/field.js';
import type { FieldHost } from '../fields/host.js';
import { hidePasswords } from '../fields/password.js';
import { validate } from '../fields/validate.js';
import { initialValues, toBody, type FieldValues } from '../fields/values.js';
import type { Field, FormSpec } from '../kinds/spec.js';
import { adopt } from '../styles/adopt.js';
import { dialog, light } from '../styles/light.js';
import type { Countdown } from './login/countdown.js';
import type * as Steps from './login/steps.js';
import { signedIn } from './login/views.js';

/** Each step sends one operation. */
const steps = {
  'sign-in': 'createSession',
  forgotten: 'requestPasswordReset',
  invitation: 'acceptInvitation',
  reset: 'resetPassword',
} as const satisfies Record<string, OperationId>;

export type LoginStep = keyof typeof steps;

let count = 0;

/**
 * Signs in, asks for a new password, and takes up the links of an invitation and of a password reset.
 *
 * It renders into light DOM: password managers do not reliably fill fields in a shadow root.
 */
export abstract class LoginElement extends LoonElement implements FieldHost {
  static override properties: PropertyDeclarations = {
    step: { type: String },
    token: { type: String },
    email: { type: String },
    wantedRole: { attribute: 'wanted-role' },
    typed: { state: true },
    faults: { state: true },
    busy: { state: true },
    sentTo: { state: true },
  };

  abstract readonly spec: FormSpec;
  readonly idPrefix = `loon-login-${++count}`;
  protected override readonly audience = 'everyone';

  declare step: LoginStep;
  /** Of the mailed link, for the steps `invitation` and `reset`. */
  declare token: string | undefined;
  /** Filled in beforehand. */
  declare email: string | undefined;
  /** The role to work with, where a person has several. */
  declare wantedRole: string | undefined;
  protected declare typed: FieldValues;
  protected declare faults: Record<string, string>;
  protected declare busy: boolean;
  /** The address that a link was sent to, where it is known there. */
  protected declare sentTo: string;

  #preview: InvitationPreview | undefined;
  /** What the steps beside signing in need. */
  #steps: typeof Steps | undefined;
  /** Once there were too many attempts. */
  #wait: Countdown | undefined;

  constructor() {
    super();
    this.step = 'sign-in';
    this.typed = this.faults = {};
    this.busy = false;
    this.sentTo = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, dialog, light);
  }

  protected override willUpdate(properties: PropertyValues): void {
    if (!(this.step in steps)) this.step = 'sign-in';
    if (this.step !== 'sign-in' && !this.#steps) void this.#load();
    if (properties.has('token')) this.#preview = undefined;
    if (properties.has('step')) this.sentTo = '';
    if (properties.has('step') || properties.has('email')) {
      this.typed = { ...initialValues(this.#fields), email: this.email ?? this.typed['email'] ?? '' };
      this.faults = {};
    }
    if (this.hasUpdated && (properties.has('step') || properties.has('token'))) void this.reload();
  }

  /** Reads for what and for whom the invitation is. */
  protected override async reload(): Promise<void> {
    if (this.step !== 'invitation' || !this.token || this.#preview) return;
    const answer = await this.read((signal) => this.call('previewInvitation', { token: this.token }, { signal }));
    if (!answer) return;
    this.#preview = answer.data as InvitationPreview;
    this.typed = { password: '', email: this.#preview.email };
  }

  get #fields(): Field[] {
    const { step, spec } = this;
    if (step === 'sign-in') return spec.fields;
    const fields = spec.steps?.[steps[step]] ?? [];
    if (step !== 'invitation') return fields;
    return this.#preview?.needsPassword ? fields.map((field) => ({ ...field, required: true })) : [];
  }

  async #load(): Promise<void> {
    this.#steps = await import('./login/steps.js');
    this.requestUpdate();
  }

  async #go(step: LoginStep, said?: string): Promise<void> {
    if (step !== 'sign-in') await this.#load();
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
    if (this.busy || this.#wait?.seconds) return;
    // What a browser filled in by itself need not have been announced by an event.
    const filled = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    this.typed = { ...this.typed, ...filled };
    this.messageState = undefined;
    this.faults = faultTexts(this, validate(this.#fields, this.typed));
    if (Object.keys(this.faults).length) return this.#focus('[aria-invalid="true"]');
    hidePasswords(this);
    this.busy = true;
    try {
      await this.#send(toBody(this.#fields, this.typed));
    } catch (error) {
      await this.#refuse(error);
    } finally {
      this.busy = false;
    }
  };

  async #send(body: FieldValues): Promise<void> {
    const { step, token } = this;
    const operation = steps[step];
    let result: unknown;
    if (step === 'sign-in') {
      const { session } = this.connection!.client;
      const credentials = { ...body, ...(this.wantedRole && { role: this.wantedRole }) };
      const state = await session.signIn(credentials as Parameters<typeof session.signIn>[0], { language: this.language });
      this.typed = { ...this.typed, password: '' };
      if (!state.login) this.emit('loon-login-required', state);
      result = state;
    } else {
      await this.call(operation, step === 'forgotten' ? body : { ...body, token });
      await this.#finish(step);
    }
    this.emit('loon-success', { operation, result });
  }

  async #finish(step: LoginStep): Promise<void> {
    if (step === 'forgotten') {
      this.sentTo = String(this.typed['email']);
      return this.#focus('[role="heading"]');
    }
    if (step === 'invitation') this.email = this.#preview?.email;
    const { invitationDone, resetDone } = this.#steps!.stepTexts;
    return this.#go('sign-in', this.text(step === 'invitation' ? invitationDone : resetDone));
  }

  async #refuse(error: unknown): Promise<void> {
    const { faults, rest } = faultsOf(error, this.#fields);
    this.faults = faults;
    if (error instanceof RateLimitError) {
      const seconds = error.retryAfter ?? 30;
      const { Countdown, waitTexts } = await import('./login/countdown.js');
      this.#wait ??= new Countdown(this, () => {
        this.messageState = { kind: 'info', text: this.text(waitTexts.waitOver) };
      });
      this.#wait.start(seconds);
      this.fail(error, { text: this.text(waitTexts.waitSeconds, { seconds }) });
      return;
    }
    const isOver = this.step === 'reset' && (error instanceof GoneError || error instanceof NotFoundError);
    this.fail(error, { details: rest, ...(isOver && { again: () => void this.#go('forgotten'), label: this.text(this.#steps?.stepTexts.forgottenHeading) }) });
    if (Object.keys(faults).length) void this.#focus('[aria-invalid="true"]');
    else if (error instanceof AuthenticationError) this.querySelector<HTMLInputElement>('[type="password"]')?.select();
  }

  protected override content(): unknown {
    const { step } = this;
    const wait = this.#wait?.seconds;
    const session = this.connection?.client.session;
    if (step === 'sign-in' && session?.current) {
      const signOut = (): void => void session.signOut().catch((error: unknown) => this.fail(error));
      return html`${this.note()}${signedIn(this, session.current, signOut)}`;
    }
    const more = this.#steps;
    if (step !== 'sign-in' && !more) return this.skeleton();
    if (more && this.sentTo) {
      return html`${this.heading(this.text(more.stepTexts.forgottenHeading))}${more.sent(this, this.sentTo)}${this.#back()}`;
    }
    if (step === 'invitation' && !this.#preview) return this.loading ? this.skeleton() : html`${this.note()}${this.#back()}`;
    return html`
      ${this.heading(step === 'sign-in' ? this.text(this.spec.texts['heading']) : more!.heading(this, step, this.#preview))}
      ${step === 'sign-in' ? nothing : more!.introduction(this, step, this.#preview, this.#role())}
      ${this.note()}
      <form method="post" novalidate @submit=${this.#submit}>
        ${step === 'invitation' || step === 'reset' ? more!.account(this, this.typed['email']) : nothing}
        ${renderFields(this, this.#fields, {
          values: this.typed,
          faults: this.faults,
          change: (name, value) => (this.typed = { ...this.typed, [name]: value }),
        })}
        ${step === 'sign-in'
          ? html`<button type="button" class="link" @click=${() => this.#go('forgotten')}>${this.message('forgotten')}</button>`
          : nothing}
        <button class="primary" part="button primary" aria-disabled=${this.busy || wait ? 'true' : nothing}>
          ${this.#action()}${wait ? ` (${wait})` : ''}
        </button>
      </form>
      ${step === 'sign-in' ? nothing : this.#back()}
    `;
  }

  #action(): string {
    const { step } = this;
    return this.text(step === 'sign-in' ? this.spec.texts['submit'] : this.#steps!.stepTexts[`${step}Submit`]);
  }

  #back(): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.#go('sign-in')}>${this.text(this.#steps?.stepTexts.back)}</button>`;
  }

  /** The role of the invitation in words. */
  #role(): string {
    return this.text(this.#preview && this.spec.labels?.['role']?.[this.#preview.role]);
  }
}
