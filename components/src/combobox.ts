import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Everything in which one combobox differs from another. */
export interface ComboboxBehaviour {
  /** Returns how many options the keys can reach. */
  count(): number;
  /** Opens the list, and asks for the options where they are not there yet. */
  show(): void;
  /** Enter was pressed. @returns whether it was meant for the list, rather than for the form around it */
  enter(): boolean;
  /** Escape was pressed while the list was closed. @returns whether that meant something */
  escape?(): boolean;
  /** Draws the combobox again. */
  redraw(): void;
  /** Called when the list was closed: what was under way for it is of no use any more. */
  closed(): void;
}

/** The text field of a combobox. */
export interface ComboboxInput {
  /** The id, unique in its root. */
  id: string;
  part: string;
  name?: string;
  /** The label; where another element is the label, `labelledBy` has its id. */
  label?: string;
  labelledBy?: string;
  describedBy: unknown;
  placeholder: string;
  value: unknown;
  /** Tells that the list with the options is in sight. */
  isListed: boolean;
  required?: boolean;
  invalid?: boolean;
  disabled?: boolean;
  onInput(text: string): void;
  onBlur?(): void;
}

/** Returns the active option after a key; undefined where the key means nothing to the list. */
export function move(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  // Without an active option these keys belong to the text.
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/**
 * Adds to a text field with a list under it its keys and its ARIA attributes (WAI-ARIA APG, combobox with list
 * autocomplete, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The options and where they come from are its
 * user's.
 */
export class Combobox {
  input: HTMLInputElement | undefined;
  isOpen = false;
  /** The index of the active option; −1 for none. */
  active = -1;
  readonly #behaviour: ComboboxBehaviour;

  constructor(behaviour: ComboboxBehaviour) {
    this.#behaviour = behaviour;
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
    this.#behaviour.closed();
  }

  /** Returns the element of the active option; null where there is none. */
  get activeOption(): HTMLElement | null {
    const root = this.input?.getRootNode() as Document | ShadowRoot | undefined;
    return root?.getElementById(`${this.input!.id}-${this.active}`) ?? null;
  }

  /** Scrolls the active option into sight. */
  reveal(): void {
    this.activeOption?.scrollIntoView({ block: 'nearest' });
  }

  isActive(index: number): 'true' | 'false' {
    return index === this.active ? 'true' : 'false';
  }

  /** Draws the text field. Its list has the field's id with `-list`, and option n has it with `-n`. */
  renderInput(view: ComboboxInput): TemplateResult {
    const { id } = view;
    return html`<input
      ${ref((element) => (this.input = element as HTMLInputElement | undefined))}
      id=${id} name=${view.name ?? nothing} type="text" role="combobox" part=${view.part}
      aria-label=${view.label ?? nothing} aria-labelledby=${view.labelledBy ?? nothing} aria-describedby=${view.describedBy}
      autocomplete="off" autocapitalize="none" spellcheck="false" placeholder=${view.placeholder}
      aria-autocomplete="list" aria-controls="${id}-list" aria-expanded=${view.isListed ? 'true' : 'false'}
      aria-activedescendant=${view.isListed && this.active >= 0 ? `${id}-${this.active}` : nothing}
      aria-required=${view.required ? 'true' : nothing} aria-invalid=${view.invalid ? 'true' : nothing} ?disabled=${view.disabled}
      .value=${view.value}
      @input=${({ target }: Event) => view.onInput((target as HTMLInputElement).value)}
      @keydown=${this.#onKey} @click=${() => this.#behaviour.show()} @blur=${view.onBlur ?? nothing}
    />`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !this.#handle(event)) return;
    event.preventDefault();
    this.#behaviour.redraw();
  };

  /** @returns whether the key was for the list */
  #handle(event: KeyboardEvent): boolean {
    const behaviour = this.#behaviour;
    if (event.key === 'Enter') return behaviour.enter();
    if (event.key === 'Escape') {
      if (this.isOpen) this.close();
      else if (!behaviour.escape?.()) return false;
      // A dialog around it stays open.
      event.stopPropagation();
      return true;
    }
    const count = behaviour.count();
    const next = this.isOpen && count ? move(event.key, this.active, count) : undefined;
    if (next !== undefined) this.active = next;
    else if (/^Arrow(Up|Down)$/.test(event.key)) behaviour.show();
    else return false;
    return true;
  }
}
