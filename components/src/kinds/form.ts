import { NotFoundError, type Answer } from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { renderFields } from '../fields/field.js';
import { hidePasswords } from '../fields/password.js';
import { toBody, type FieldGroup, type FieldValues } from '../fields/values.js';
import { form } from '../styles/form.js';
import { cards, table } from '../styles/table.js';
import { EditElement } from './edit-element.js';
import { plainStyles, renderPlain } from './form/plain.js';
import { renderReport, reportStyles } from './form/report.js';
import { signStyles } from './signs.js';
import type { FormSpec } from '../generated/spec.js';

/** A form over a request schema: for something new, or for an object that it reads first. */
export abstract class FormElement extends EditElement {
  static override properties: PropertyDeclarations = {
    readOnly: { type: Boolean, attribute: 'readonly' },
    values: { attribute: false },
    rows: { state: true },
  };
  static override styles = [LoonElement.styles, form, table, signStyles, plainStyles, reportStyles, cards];

  abstract readonly spec: FormSpec;

  /** Shows the values and offers no change. */
  declare readOnly: boolean;
  /** Values that the page has settled: sent along, and their fields are not shown. */
  declare values: FieldValues | undefined;
  /** The report that came with the last answer. */
  declare protected rows: FieldValues[] | undefined;

  /** Is asked with what is about to be sent; where it comes to false, nothing is. */
  beforeSave?: (params: FieldValues) => Promise<boolean>;

  #key = { body: '', value: '' };

  constructor() {
    super();
    this.readOnly = false;
  }

  protected override willUpdate(properties: PropertyValues): void {
    super.willUpdate(properties);
    if (properties.has('values') && this.draft) this.draft = { ...this.draft, ...this.values };
    if (this.hasUpdated && this.spec.params.some((name) => properties.has(name))) void this.reload();
  }

  /** Reads the object again. */
  refresh(): Promise<void> {
    return this.reload();
  }

  protected override async reload(): Promise<void> {
    if (this.spec.load && !this.#isSettled()) return;
    const read = await this.read((signal) => this.open(signal));
    if (!read) return;
    this.start(read.answer);
    this.restore();
  }

  /** Tells that the page has said which object it is about. */
  #isSettled(): boolean {
    return Object.values(this.place).every(Boolean);
  }

  protected override get place(): FieldValues {
    return Object.fromEntries(this.spec.params.map((name) => [name, Reflect.get(this, name)]));
  }

  protected override get groups(): FieldGroup[] {
    const { values } = this;
    const fields = values ? this.spec.fields.filter(({ name }) => !(name in values)) : this.spec.fields;
    return [{ parent: '', fields }];
  }

  /** It is undefined where there is no object yet and the form may make it. */
  protected override async fetch(signal: AbortSignal): Promise<Answer<unknown> | undefined> {
    const { load } = this.spec;
    return (
      load &&
      this.call(load, this.place, { signal }).catch((error: unknown) => {
        if (this.spec.whole === 'orNew' && error instanceof NotFoundError) return undefined;
        throw error;
      })
    );
  }

  protected override valuesOf(answer: unknown): FieldValues {
    return answer as FieldValues;
  }

  protected override start(answer: Answer<unknown> | undefined): void {
    super.start(answer);
    this.draft = { ...this.draft, ...this.values };
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.draft) return;
    // From here on: a second press sends nothing while the first is being checked.
    this.busy = true;
    try {
      await this.#save(this.draft);
    } catch (error) {
      await this.showError(error);
    } finally {
      this.busy = false;
    }
  };

  async #save(draft: FieldValues): Promise<void> {
    const { whole } = this.spec;
    const original = whole ? undefined : this.object;
    if (!(await this.check(original))) return;
    const body = toBody(this.fields, draft, original, whole !== undefined);
    if (whole === 'always' ? false : !this.isChanged) {
      this.messageState = { kind: 'info', text: this.message('nothingChanged') };
      return;
    }
    const params = { ...this.values, ...body, ...this.place };
    if ((await this.beforeSave?.(params)) !== false) await this.send(params);
  }

  /** @param isSaved whether what is in the fields needs no more keeping once this was answered */
  protected async send(params: FieldValues, isSaved = true): Promise<FieldValues | undefined> {
    const { operation, texts, load, report, keep } = this.spec;
    hidePasswords(this.renderRoot);
    const answer = await this.call(operation, params, { ifMatch: this.etag, idempotencyKey: this.#keyOf(params) });
    const result = answer.data as FieldValues | undefined;
    this.#key = { body: '', value: '' };
    if (report) this.rows = result?.[report.property] as FieldValues[];
    if (isSaved) this.forget();
    if (!keep) this.start(load ? answer : undefined);
    this.messageState = { kind: 'success', text: this.text(texts['saved']) || this.message('saved') };
    this.emit('loon-success', { operation, result });
    return result;
  }

  /** The same content gets the same key, so that trying again after a lost answer does nothing twice. */
  #keyOf(params: FieldValues): string {
    const body = JSON.stringify(params);
    if (body !== this.#key.body) this.#key = { body, value: crypto.getRandomValues(new Uint32Array(4)).join('-') };
    return this.#key.value;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton fields" aria-hidden="true">
      ${this.fields.map(() => html`<div class="field"><i class="label"></i><i class="control"></i></div>`)}
    </div>`;
  }

  protected override content(): unknown {
    const { texts, report } = this.spec;
    return html`
      ${this.heading(this.text(texts['heading']))}
      <slot></slot>
      ${this.loading || !this.draft ? (this.messageState ? this.renderMessage() : this.skeleton()) : this.#form(this.draft)}
      ${report && this.rows ? renderReport(report.columns, this.rows, this.text(texts['heading']), this) : nothing}
    `;
  }

  protected buttons(): unknown {
    return html`<button class="primary" part="button primary" aria-disabled=${this.busy ? 'true' : nothing}>
      ${this.text(this.spec.texts['submit'])}
    </button>`;
  }

  #form(draft: FieldValues): TemplateResult {
    const { fields, object } = this;
    if (this.readOnly || object?.['editable'] === false) return renderPlain(fields, object ?? draft, this);
    return html`<form method="post" novalidate @submit=${this.#submit}>
      <div class="fields">${renderFields(this, fields, { ...this.fieldsState, context: this.place })}</div>
      ${this.renderMessage()}
      <div class="buttons">
        ${this.buttons()}
      </div>
    </form>`;
  }
}
