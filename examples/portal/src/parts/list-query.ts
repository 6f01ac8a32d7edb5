import { nothing } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PageContext } from '../page.js';

/** What this page sees of a list element: the parameters that a person can change, each a property. */
interface ListElement extends HTMLElement {
  readonly spec: { filters: readonly { name: string }[] };
}

interface Options {
  /** Goes before the names in the address, where a page has several lists. */
  prefix?: string;
  /** Parameters of the page's own that the address has too. */
  also?: readonly string[];
}

/** Returns the value of a list's attribute as the address has it. */
export const queryValue = ({ query }: PageContext, name: string) => ifDefined(query.get(name) ?? undefined);

class InAddress extends Directive {
  readonly #given = new Map<string, string | undefined>();
  #element: ListElement | undefined;
  #context!: PageContext;
  #options: Options = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('inAddress stands in the tag of a list');
  }

  render(_context: PageContext, _options?: Options): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [context, options = {}]: [PageContext, Options?]): unknown {
    this.#context = context;
    this.#options = options;
    if (!this.#element) {
      this.#element = element as ListElement;
      element.addEventListener('loon-search', (event) => this.#reflect(event as CustomEvent));
    }
    for (const name of this.#names) {
      const value = context.query.get(this.#keyOf(name)) ?? undefined;
      // What a person has changed since stays until the address has it too.
      if (this.#given.get(name) !== value) Object.assign(element, { [name]: value });
      this.#given.set(name, value);
    }
    return nothing;
  }

  get #names(): string[] {
    return ['q', 'sort', ...this.#element!.spec.filters.map(({ name }) => name)];
  }

  #keyOf(name: string): string {
    const { prefix } = this.#options;
    return prefix ? `${prefix}.${name}` : name;
  }

  #reflect({ detail }: CustomEvent<{ params: Record<string, unknown> }>): void {
    const all = [...this.#names, ...(this.#options.also ?? [])].map((name) => [this.#keyOf(name), detail.params[name]]);
    this.#context.replaceQuery(
      Object.fromEntries(all) as Record<string, unknown>,
      all.map(([key]) => key as string),
    );
  }
}

/**
 * Keeps the words, filters and order of a list in the address of its page, so that a reload, Back and a link that was
 * copied show the same list. It stands in the tag of the list.
 */
export const inAddress = directive(InAddress);
