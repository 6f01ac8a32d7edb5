import { PreconditionFailedError, type Answer } from '@loonpoort/sdk';
import type { PropertyDeclarations } from 'lit';
import { LoonElement } from '../element.js';
import { faultsOf, faultTexts } from '../fields/faults.js';
import type { FieldsState } from '../fields/field.js';
import type { FieldHost } from '../fields/host.js';
import { validate } from '../fields/validate.js';
import { changed, initialValues, type FieldValues } from '../fields/values.js';
import type { Field } from './spec.js';

/** Fields that stand under one JSON pointer of the body. */
export interface Part {
  parent: string;
  fields: Field[];
}

/** What a person types over an object that was read with its version: faults, and what someone else changed meanwhile. */
export abstract class EditElement extends LoonElement implements FieldHost {
  static override properties: PropertyDeclarations = {
    typed: { state: true },
    faults: { state: true },
    changes: { state: true },
    busy: { state: true },
  };

  readonly idPrefix = 'field';

  /** What stands in the fields; undefined until there is something to fill in. */
  protected declare typed: FieldValues | undefined;
  /** Texts by JSON pointer. */
  protected declare faults: Record<string, string>;
  protected declare changes: Record<string, string>;
  protected declare busy: boolean;
  /** What was read, and the values of the fields in it; undefined for something new. */
  protected source: unknown;
  protected object: FieldValues | undefined;
  protected etag: string | undefined;

  constructor() {
    super();
    this.busy = false;
    this.faults = this.changes = {};
  }

  /** All fields that are shown; no two have the same name. */
  protected abstract get parts(): Part[];
  /** Reads the object again. */
  protected abstract fetch(signal: AbortSignal): Promise<Answer<unknown> | undefined>;
  /** The values of the fields in an answer. */
  protected abstract valuesOf(answer: unknown): FieldValues;

  protected get fields(): Field[] {
    return this.parts.flatMap(({ fields }) => fields);
  }

  protected get isChanged(): boolean {
    return !this.object || changed(this.fields, this.typed ?? {}, this.object).length > 0;
  }

  /** @param draft what was typed before */
  protected start(answer: Answer<unknown> | undefined, draft?: FieldValues): void {
    this.#take(answer);
    this.typed = { ...initialValues(this.fields, this.object), ...draft };
    this.faults = this.changes = {};
  }

  #take(answer: Answer<unknown> | undefined): void {
    this.source = answer?.data;
    this.object = answer && this.valuesOf(answer.data);
    this.etag = answer?.response.headers.get('etag') ?? undefined;
  }

  protected get fieldsState(): FieldsState {
    return { values: this.typed!, faults: this.faults, changes: this.changes, object: this.object, change: this.#change };
  }

  readonly #change: FieldsState['change'] = (name, value) => {
    const { parent = '', fields = [] } = this.parts.find((part) => part.fields.some((each) => each.name === name)) ?? {};
    this.typed = { ...this.typed, [name]: value };
    // A fault goes when the person sets to work on it, or on a row of it.
    const own = `${parent}/${name}/`;
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([pointer]) => !`${pointer}/`.startsWith(own)));
    if (this.messageState?.kind === 'success') this.messageState = undefined;
    const isSecret = fields.find((each) => each.name === name)?.writeOnly;
    this.emit('loon-change', { name, value: isSecret ? undefined : value });
  };

  /** Marks what is wrong before anything is sent. @param original the object, where only changes to it are sent */
  protected check(original?: FieldValues): boolean {
    this.messageState = undefined;
    const faults = this.parts.flatMap(({ parent, fields }) => validate(fields, this.typed!, parent, original));
    this.faults = faultTexts(this, faults);
    if (!faults.length) return true;
    this.announce(this.message('checkFields'));
    void this.#focusFault();
    return false;
  }

  protected refuse(error: unknown): void {
    const placed = this.parts.map(({ parent, fields }) => faultsOf(error, fields, parent));
    this.faults = Object.assign({}, ...placed.map(({ faults }) => faults)) as Record<string, string>;
    const details = placed.map(({ rest }) => rest).reduce((some, others) => some.filter((each) => others.includes(each)));
    const isStale = error instanceof PreconditionFailedError;
    this.fail(error, { details, ...(isStale && { again: () => void this.#fetchNew(), label: this.message('fetchNew') }) });
    void this.#focusFault();
  }

  /** Takes up what someone else has changed, and keeps what was typed. */
  async #fetchNew(): Promise<void> {
    const read = await this.read((signal) => Promise.all([import('./form/merge.js'), this.fetch(signal)]), true);
    if (!read) return;
    const [{ merged, reconcile }, answer] = read;
    const before = this.object ?? {};
    this.#take(answer);
    const { values, changes } = reconcile(this, this.parts, this.typed!, before, this.object ?? {});
    this.typed = values;
    this.changes = changes;
    this.messageState = { kind: 'info', text: this.text(merged) };
  }

  async #focusFault(): Promise<void> {
    await this.updateComplete;
    const fault = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    if (fault) fault.focus();
    else this.renderRoot.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }
}
