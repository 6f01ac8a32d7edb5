import { PreconditionFailedError, type Answer } from '@loonpoort/sdk';
import type { PropertyDeclarations } from 'lit';
import { viewerKeyOf } from '../connection.js';
import { LoonElement } from '../element.js';
import { toLoonError } from '../errors.js';
import { findErrors, preloadErrors, serverErrors } from '../fields/load-errors.js';
import { changed, initialValues, type FieldGroup, type FieldValues } from '../fields/values.js';
import type { FieldHost, FieldsState } from '../fields/view.js';
import type { Field } from '../generated/spec.js';
import type { DraftForm, Drafts } from './form/drafts.js';

/**
 * An element in which a person changes an object that was read with its version, or makes a new one. It keeps what is
 * typed, what is wrong with it, and what someone else has changed meanwhile.
 */
export abstract class EditElement extends LoonElement implements FieldHost {
  static override properties: PropertyDeclarations = {
    draft: { state: true },
    errors: { state: true },
    changes: { state: true },
    busy: { state: true },
  };

  readonly idPrefix = 'field';

  /** The values in the fields; undefined until there is something to fill in. */
  declare protected draft: FieldValues | undefined;
  /** The texts of what is wrong, by JSON pointer. */
  declare protected errors: Record<string, string>;
  declare protected changes: Record<string, string>;
  declare protected busy: boolean;
  /** The answer that was read; undefined for something new. */
  protected source: unknown;
  /** The values of the fields in that answer. */
  protected object: FieldValues | undefined;
  protected etag: string | undefined;
  /** It is there once the form is open, where its module could be fetched. */
  #drafts: Drafts | undefined;

  constructor() {
    super();
    this.busy = false;
    this.errors = this.changes = {};
  }

  /** All fields that are shown; no two have the same name. */
  protected abstract get groups(): FieldGroup[];
  /** What tells the object of this form from others of its kind. */
  protected abstract get place(): FieldValues;
  /** Reads the object again; it is undefined for something new. */
  protected abstract fetch(signal: AbortSignal): Promise<Answer<unknown> | undefined>;
  /** Returns the values of the fields in an answer. */
  protected abstract valuesOf(answer: unknown): FieldValues;

  protected get fields(): Field[] {
    return this.groups.flatMap(({ fields }) => fields);
  }

  protected get isChanged(): boolean {
    return !this.object || changed(this.fields, this.draft ?? {}, this.object).length > 0;
  }

  /** Fills the fields from an answer. @param typed what was typed before, which goes over it */
  protected start(answer: Answer<unknown> | undefined, typed?: FieldValues): void {
    this.#setSource(answer);
    this.draft = { ...initialValues(this.fields, this.object), ...typed };
    this.errors = this.changes = {};
  }

  /** Reads the object, beside the module that keeps what is typed. */
  protected async open(signal: AbortSignal): Promise<{ answer: Answer<unknown> | undefined }> {
    // The form works without it too.
    const tell = (error: unknown): undefined => void this.emit('loon-error', toLoonError(error));
    const viewer = viewerKeyOf(this.session);
    const object = this.place;
    const place = JSON.stringify(object);
    const isShown = (): boolean => this.draft !== undefined && JSON.stringify(this.place) === place;
    const [answer, drafts] = await Promise.all([
      this.fetch(signal),
      import('./form/drafts.js')
        .then(({ Drafts }) => Drafts.open({ host: this, viewer, object, isShown }, () => this.session))
        .catch(tell),
    ]);
    this.#drafts = drafts;
    return { answer };
  }

  /** Brings back what was typed here before and not saved. */
  protected restore(): void {
    Object.assign(
      this,
      this.#drafts?.restore(this.#form, () => void this.#discard()),
    );
  }

  async #discard(): Promise<void> {
    this.forget();
    await this.reload();
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus();
  }

  /** Drops what was kept of this form: it was saved, or is not wanted. */
  protected forget(): void {
    this.#drafts?.forget();
  }

  get #form(): DraftForm {
    return { groups: this.groups, object: this.object };
  }

  #setSource(answer: Answer<unknown> | undefined): void {
    this.source = answer?.data;
    this.object = answer && this.valuesOf(answer.data);
    this.etag = answer?.response.headers.get('etag') ?? undefined;
  }

  protected get fieldsState(): FieldsState {
    return {
      values: this.draft!,
      errors: this.errors,
      changes: this.changes,
      object: this.object,
      change: this.#change,
    };
  }

  readonly #change: FieldsState['change'] = (name, value) => {
    const { parent = '', fields = [] } =
      this.groups.find((part) => part.fields.some((each) => each.name === name)) ?? {};
    this.draft = { ...this.draft, [name]: value };
    preloadErrors();
    this.#drafts?.keep(this.#form, this.draft);
    // An error goes when the person sets to work on it, or on a row of it.
    const own = `${parent}/${name}/`;
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([pointer]) => !`${pointer}/`.startsWith(own)));
    if (this.messageState?.kind === 'success') this.messageState = undefined;
    const isSecret = fields.find((each) => each.name === name)?.writeOnly;
    this.emit('loon-change', { name, value: isSecret ? undefined : value });
  };

  /** Marks what is wrong before anything is sent. @param original the object, where only changes to it are sent */
  protected async check(original?: FieldValues): Promise<boolean> {
    this.messageState = undefined;
    this.errors = await findErrors(this, this.groups, this.draft!, original);
    if (!Object.keys(this.errors).length) return true;
    this.announce(this.message('checkFields'));
    void this.#focusFirstError();
    return false;
  }

  /** Shows what the server refused, at the fields that it named. */
  protected async showError(error: unknown): Promise<void> {
    const { errors, rest: details } = await serverErrors(error, this.groups);
    this.errors = errors;
    const isStale = error instanceof PreconditionFailedError;
    this.fail(error, {
      details,
      again: isStale ? () => void this.#fetchNew() : undefined,
      label: isStale ? this.message('fetchNew') : undefined,
    });
    void this.#focusFirstError();
  }

  /** Takes up what someone else has changed, and keeps what was typed. */
  async #fetchNew(): Promise<void> {
    const read = await this.read((signal) => Promise.all([import('./form/drafts.js'), this.fetch(signal)]), true);
    if (!read) return;
    const [{ merge }, answer] = read;
    const before = this.object ?? {};
    this.#setSource(answer);
    Object.assign(this, merge(this, this.#form, this.draft!, before));
  }

  async #focusFirstError(): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    if (field) field.focus();
    else this.renderRoot.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }
}
