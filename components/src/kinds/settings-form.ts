import {
  NotFoundError,
  type Answer,
  type Integration,
  type IntegrationTest,
  type Package,
  type PackagePage,
} from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { renderFields } from '../fields/field.js';
import { hidePasswords } from '../fields/password.js';
import { initialValues, toBody, type FieldGroup, type FieldValues } from '../fields/values.js';
import type { FieldsState } from '../fields/view.js';
import { adopt } from '../styles/adopt.js';
import { form } from '../styles/form.js';
import { picker } from '../styles/picker.js';
import { EditElement } from './edit-element.js';
import type * as Parts from './settings/parts.js';
import { signStyles } from './signs.js';
import type { Action, Field, SettingsSpec } from '../generated/spec.js';

/** A form whose fields depend on the package that is chosen; without a package it offers those to choose from. */
export abstract class SettingsFormElement extends EditElement {
  static override properties: PropertyDeclarations = {
    ownerName: { attribute: 'owner-name' },
    packages: { state: true },
    chosen: { state: true },
    checks: { state: true },
  };
  static override styles = [LoonElement.styles, form, picker, signStyles];

  abstract readonly spec: SettingsSpec;
  declare level: string | undefined;
  declare ownerId: string | undefined;
  declare package: string | undefined;
  /** Shown while the integration is new and the server has not named its owner yet. */
  declare ownerName: string | undefined;
  /** The packages that can be chosen. */
  declare private packages: Package[] | undefined;
  /** The package that is marked and not yet opened. */
  declare private chosen: string | undefined;
  /** The checks of the last test. */
  declare private checks: IntegrationTest['checks'] | undefined;

  /**
   * Is asked before an action, in place of the form's own question. Where it comes to false nothing is done; where it
   * comes to nothing, the form asks itself.
   */
  beforeAction?: (operation: string) => Promise<boolean | undefined>;

  /** The fields of the settings that the package has of its own. */
  #settings: Field[] = [];
  /** It is there as soon as the packages are. */
  #parts!: typeof Parts;
  /** Drafts for packages that were left for another one, by package. */
  readonly #drafts = new Map<string, FieldValues>();

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (this.hasUpdated && this.spec.params.some((name) => changes.has(name))) void this.reload();
  }

  protected override async reload(): Promise<void> {
    this.draft = this.checks = this.messageState = undefined;
    const key = this.package;
    if (!key && this.packages) return;
    if (this.spec.roles?.includes(this.session?.login?.role ?? '') === false) {
      this.messageState = { kind: 'info', text: this.message('otherLogin') };
      return;
    }
    const read = await this.read(async (signal) => {
      const [draw, packages, settings, answer] = await Promise.all([
        import('./settings/parts.js'),
        this.packages ?? this.call(this.spec.list, {}, { signal }).then(({ data }) => (data as PackagePage).items),
        key && this.spec.fieldsOf(key),
        key ? this.open(signal) : undefined,
      ]);
      return { draw, packages, settings, answer: answer?.answer };
    });
    if (!read) return;
    this.#parts = read.draw;
    adopt(this.renderRoot.querySelector('.root')!, read.draw.settingsStyles);
    this.packages = read.packages;
    if (!key || !read.settings) return;
    this.#settings = read.settings;
    const left = this.#drafts.get(key);
    this.start(read.answer, left);
    if (!left) this.restore();
    this.emit('loon-open', { package: key, integration: read.answer?.data });
  }

  /** Returns the settings in the fields, as far as they are valid JSON for the package, without secrets. */
  get settings(): FieldValues | undefined {
    return (
      this.draft &&
      toBody(
        this.#settings.filter(({ writeOnly }) => !writeOnly),
        this.draft,
      )
    );
  }

  get #current(): Package | undefined {
    return this.packages?.find(({ key }) => key === this.package);
  }

  /** Returns the path of the integration; an accountant's own firm where the page does not say. */
  protected override get place(): { level: string; ownerId: string; package: string } {
    const { level = '', ownerId = '', package: key = '', session } = this;
    const firmId = session?.login?.firmId;
    return {
      ...(!level && !ownerId && firmId ? { level: 'firm', ownerId: firmId } : { level, ownerId }),
      package: key,
    };
  }

  protected override get groups(): FieldGroup[] {
    return [
      { parent: '', fields: this.spec.fields },
      { parent: '/settings', fields: this.#settings },
    ];
  }

  protected override valuesOf(answer: unknown): FieldValues {
    const { enabled, settings } = answer as Integration;
    // Settings that the package has got since it was saved start at their defaults.
    return { ...initialValues(this.#settings), ...(settings as FieldValues), enabled };
  }

  /** It is undefined where there is no integration yet. */
  protected override fetch(signal: AbortSignal): Promise<Answer<unknown> | undefined> {
    return this.call(this.spec.load, this.place, { signal }).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
  }

  get #integration(): Integration | undefined {
    return this.source as Integration | undefined;
  }

  #choose(key: string | undefined): void {
    if (this.package && this.draft && this.isChanged) this.#drafts.set(this.package, this.draft);
    this.package = key;
    this.emit('loon-change', { name: 'package', value: key });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus());
  }

  readonly #open = (event: Event): void => {
    event.preventDefault();
    if (this.chosen) return this.#choose(this.chosen);
    this.messageState = { kind: 'error', text: this.message('chooseRow') };
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    if (this.busy || !draft) return;
    await this.#runBusy(async () => {
      if (!(await this.check())) return;
      if (!this.isChanged) {
        this.messageState = { kind: 'info', text: this.message('nothingChanged') };
        return;
      }
      hidePasswords(this.renderRoot);
      const { operation, texts, fields } = this.spec;
      const body = { ...toBody(fields, draft), settings: toBody(this.#settings, draft) };
      const answer = await this.call(operation, { ...this.place, ...body }, { ifMatch: this.etag });
      this.forget();
      this.start(answer);
      this.#succeed(operation, answer.data, this.text(texts['saved']));
    });
  };

  protected override forget(): void {
    super.forget();
    this.#drafts.delete(this.package!);
  }

  /** Tests what is saved, or removes it. */
  async #runAction({ operation, label, confirm, done, ifMatch }: Action): Promise<void> {
    if (this.busy) return;
    const question = { label: this.text(label), subject: this.#current!.name, text: this.text(confirm) };
    const isWanted =
      (await this.beforeAction?.(operation)) ??
      (!confirm || (await (await import('./confirm.js')).confirm(this, question)));
    if (!isWanted) return;
    await this.#runBusy(async () => {
      const { data } = await this.call(operation, this.place, { ifMatch: ifMatch ? this.etag : undefined });
      if (data) this.#showTest(data as IntegrationTest);
      else {
        this.forget();
        this.start(undefined);
      }
      this.#succeed(operation, data, this.text(done));
    });
  }

  async #runBusy(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.messageState = this.checks = undefined;
    try {
      await work();
    } catch (error) {
      await this.showError(error);
    } finally {
      this.busy = false;
    }
  }

  #succeed(operation: string, result: unknown, text: string): void {
    if (text) this.messageState = { kind: 'success', text };
    this.emit('loon-success', { operation, result });
  }

  #showTest({ state, checks: all }: IntegrationTest): void {
    this.checks = all;
    this.source = { ...this.#integration, state, testedAt: new Date().toISOString() };
    this.announce(all.map(({ message }) => message).join(' '));
  }

  protected override skeleton(): TemplateResult {
    const field = html`<div class="field"><i class="label"></i><i class="control"></i></div>`;
    return html`<div class="skeleton fields" aria-hidden="true">${this.package ? [field, field, field, field] : field}</div>`;
  }

  protected override content(): unknown {
    const { packages, spec } = this;
    const current = this.#current;
    if (current && this.draft) return html`${this.#head(current)} ${this.#form()}`;
    return html`${this.heading(current?.name ?? this.text(spec.texts['heading']))}
      ${packages && !current ? this.#catalogue(packages) : this.messageState && !this.loading ? this.renderMessage() : this.skeleton()}`;
  }

  #catalogue(packages: Package[]): TemplateResult {
    return this.#parts.renderCatalogue({
      host: this,
      label: this.spec.texts['choose'],
      packages,
      chosen: this.chosen,
      message: this.renderMessage(),
      onChoose: (key) => (this.chosen = key),
      onSubmit: this.#open,
    });
  }

  #head(current: Package): TemplateResult {
    const { level, ownerId } = this.place;
    const { tenant, login } = this.session ?? {};
    const name =
      this.ownerName ?? (level === 'tenant' ? tenant?.name : login?.firmId === ownerId ? login.label : undefined);
    return this.#parts.renderHead({
      host: this,
      spec: this.spec,
      heading: this.heading(current.name),
      current,
      integration: this.#integration,
      level,
      ownerName: name,
      onLeave: () => this.#choose(undefined),
    });
  }

  #form(): TemplateResult {
    const state: FieldsState = { ...this.fieldsState, context: this.place };
    const integration = this.#integration;
    const shown = integration
      ? this.#settings.map((each) => this.#parts.toSavedField(each, integration, this))
      : this.#settings;
    const isBusy = this.busy ? 'true' : nothing;
    return html`<form method="post" novalidate @submit=${this.#save}>
      <div class="fields">${renderFields(this, shown, state, '/settings')}</div>
      ${renderFields(this, this.spec.fields, state)}
      ${this.checks ? this.#parts.renderChecks(this.checks, this) : nothing}
      ${this.renderMessage()}
      <div class="buttons">
        <button class="primary" part="button primary" aria-disabled=${isBusy}>${this.text(this.spec.texts['submit'])}</button>
        ${
          integration
            ? this.spec.actions.map(
                (action) => html`<button
                type="button" class=${action.confirm ? 'danger' : ''} part="button" aria-disabled=${isBusy}
                @click=${() => void this.#runAction(action)}
              >${this.text(action.label)}</button>`,
              )
            : nothing
        }
      </div>
    </form>`;
  }
}
