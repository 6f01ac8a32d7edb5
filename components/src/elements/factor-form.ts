import type { Enrolment, NewFactor } from '@loonpoort/sdk';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import type { FormSpec } from '../generated/spec.js';
import { EnrolmentSteps } from './factors/enrolment-steps.js';
import { factorElementStyles, factorStyles } from './factors/styles.js';
import { factorTexts } from './factors/texts.js';
import type { StepHost } from './factors/steps.js';

/** Adds an authenticator app or a passkey of the person who is signed in, one step at a time. */
export abstract class FactorFormElement extends LoonElement implements StepHost {
  static override properties: PropertyDeclarations = { steps: { state: true } };
  static override styles = [LoonElement.styles, factorStyles, factorElementStyles];

  abstract readonly spec: FormSpec;
  readonly idPrefix = 'field';
  protected override readonly audience = 'person';

  declare private steps: EnrolmentSteps;

  constructor() {
    super();
    this.startOver();
  }

  startOver(error?: unknown): void {
    this.steps = new EnrolmentSteps(this, {
      types: 'PublicKeyCredential' in globalThis ? ['passkey', 'totp'] : ['totp'],
      start: async (type) => (await this.call('startEnrolment', { type })).data as Enrolment,
      add: async (shown) => (await this.call('addFactor', shown)).data as NewFactor,
      done: async () => {
        this.startOver();
        this.messageState = { kind: 'success', text: this.text(this.spec.texts['saved']) };
        this.emit('loon-success', { operation: this.spec.operation, result: undefined });
        this.focusStep();
      },
    });
    this.messageState = undefined;
    if (error !== undefined) this.fail(error);
  }

  focusStep(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('input, .root:not(:has(input)) > [role="heading"]')?.focus(),
    );
  }

  protected override content(): TemplateResult {
    const { heading } = this.spec.texts;
    return html`${this.heading(this.text(this.steps.showsCodes ? factorTexts.codesHeading : heading))}
      ${this.renderMessage()} ${this.steps.render()}`;
  }
}
