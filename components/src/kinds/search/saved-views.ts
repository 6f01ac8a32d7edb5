import type { SavedView, SavedViewPage } from '@loonpoort/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { savedViewTexts } from '../../messages/saved-views.js';
import { adopt } from '../../styles/adopt.js';
import type { SearchSpec } from '../../generated/spec.js';
import { Menu } from './menu.js';

/** The parameters of a list that a person sets, and the columns that are left out. */
export type ViewState = Pick<SavedView, 'parameters' | 'hiddenColumns'>;

export interface SavedViewsView {
  /** Returns what the list shows now. */
  current(): ViewState;
  /** Shows what a view says. */
  apply(state: ViewState): void;
  fail(error: unknown, again: () => void): void;
}

/** For this long a removal can be undone. */
const UNDO_MS = 10_000;

/** Saves what a list shows under a name of the login's, and shows it again. */
export class SavedViews {
  readonly #host: LoonElement;
  readonly #list: string;
  readonly #view: () => SavedViewsView;
  readonly #menu: Menu;
  /** It is undefined until the menu was opened, and while another login's would stand there. */
  #views: SavedView[] | undefined;
  /** The view that was removed last, for as long as that can be undone. */
  #removed: SavedView | undefined;

  constructor(host: LoonElement, { operation }: SearchSpec, view: () => SavedViewsView) {
    this.#host = host;
    this.#list = operation;
    this.#view = view;
    this.#menu = new Menu(host, 'views', () => void this.#read());
    adopt(host.renderRoot.querySelector('.root')!, viewStyles);
  }

  async #read(): Promise<void> {
    this.#views = this.#removed = undefined;
    await this.#try(() => this.#load());
  }

  async #load(): Promise<void> {
    const { data } = await this.#host.call('listSavedViews', { list: this.#list, limit: 200 });
    this.#views = (data as SavedViewPage).items;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#menu.close();
      this.#view().fail(error, () => void this.#try(work));
    }
    this.#host.requestUpdate();
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    const name = input.value.trim();
    if (!name) return input.focus();
    void this.#try(async () => {
      await this.#host.call('setSavedView', { list: this.#list, name, ...this.#view().current() });
      this.#menu.close();
      this.#host.announce(this.#host.text(savedViewTexts.saved, { name }));
    });
  };

  #remove(view: SavedView): void {
    const { name } = view;
    this.#focus('.save input');
    void this.#try(async () => {
      await this.#host.call('removeSavedView', { list: this.#list, name });
      await this.#load();
      this.#removed = view;
      setTimeout(() => this.#removed === view && this.#forgetRemoved(), UNDO_MS);
      this.#host.announce(this.#host.text(savedViewTexts.removed, { name }));
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#focus('.removed button');
    });
  }

  #forgetRemoved(): void {
    if (this.#host.renderRoot.querySelector('.removed button:focus')) this.#focus('.save input');
    this.#removed = undefined;
    this.#host.requestUpdate();
  }

  #undo({ name, parameters, hiddenColumns }: SavedView): void {
    this.#focus('.save input');
    void this.#try(async () => {
      await this.#host.call('setSavedView', { list: this.#list, name, parameters, hiddenColumns });
      await this.#load();
      this.#removed = undefined;
      this.#host.announce(this.#host.text(savedViewTexts.restored, { name }));
    });
  }

  /** The menu closes when the focus leaves it, also with what goes from it. */
  #focus(inMenu: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(inMenu)?.focus();
  }

  #apply(view: SavedView): void {
    this.#menu.close();
    this.#view().apply(view);
  }

  render(): TemplateResult {
    return this.#menu.render({ label: this.#host.text(savedViewTexts.views), content: () => this.#content() });
  }

  #content(): TemplateResult {
    const text: LoonElement['text'] = (...given) => this.#host.text(...given);
    const row = (view: SavedView): TemplateResult => html`<li>
      <button type="button" class="view" @click=${() => this.#apply(view)}>${view.name}</button>
      <button
        type="button" class="remove" aria-label=${text(savedViewTexts.remove, { name: view.name })}
        @click=${() => this.#remove(view)}
      ><span aria-hidden="true">×</span></button>
    </li>`;
    return html`${this.#views?.length ? html`<ul class="views">${this.#views.map(row)}</ul>` : html`<p class="muted">${text(savedViewTexts.none)}</p>`}
      ${this.#removed ? this.#renderRemoved(this.#removed) : nothing}
      <form class="save" @submit=${this.#save}>
        <input name="view" type="text" maxlength="60" autocomplete="off" aria-label=${text(savedViewTexts.name)} placeholder=${text(savedViewTexts.name)} />
        <button part="button">${text(savedViewTexts.save)}</button>
      </form>`;
  }

  #renderRemoved(view: SavedView): TemplateResult {
    return html`<p class="removed">
      <span>${this.#host.text(savedViewTexts.removed, { name: view.name })}</span>
      <button type="button" part="button" @click=${() => this.#undo(view)}>${this.#host.text(savedViewTexts.undo)}</button>
    </p>`;
  }
}

const viewStyles = css`
  .views { list-style: none; }
  .views > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; }
  .views button { border: 0; background: none; font-weight: 400; overflow-wrap: anywhere; }
  .views > li > .view { justify-content: start; text-align: start; }
  .menu:has(> .save) { width: min(320px, 80vw); }
  .menu > p { padding: 8px 12px; }
  .menu > .removed { display: grid; gap: 8px; justify-items: start; overflow-wrap: anywhere; }
  .menu > .save { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px; padding: 8px; }
`;
