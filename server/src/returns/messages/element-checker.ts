import { MessageError } from './message-error.js';
import { type ElementRule, messageRules } from './rules.js';

interface OpenElement {
  rule: ElementRule;
  /** The place of the last child among the rule's, and how many there are of it. */
  at: number;
  count: number;
  names: Set<string>;
  /** Collected where the element has a value. */
  text: string;
}

/** Is called for each element that has a value, when it ends. */
export type OnValue = (rule: ElementRule, value: string | number, path: readonly string[]) => void;

/** No element of the schema lies deeper, nor does any text come near this length. */
const deepest = 16;
export const longestText = 64 * 1024;

const root: ElementRule = { name: '', min: 1, max: 1, children: [messageRules] };

const open = (rule: ElementRule): OpenElement => ({ rule, at: 0, count: 0, names: new Set(), text: '' });

/** Holds elements against the rules, as they come. What the rules do not name is passed over without being kept. */
export class ElementChecker {
  readonly #open: OpenElement[] = [open(root)];
  /** How deep it is within an element that is not read. */
  #unread = 0;

  constructor(
    readonly onValue: OnValue,
    readonly onEnd: (name: string, path: readonly string[]) => void,
  ) {}

  get #current(): OpenElement {
    return this.#open.at(-1)!;
  }

  /** @throws MessageError */
  start(name: string, line: number): void {
    if (this.#open.length + this.#unread > deepest) throw new MessageError('xmlForbidden', { line });
    const { rule } = this.#current;
    if (this.#unread === 0) {
      const child = this.#find(name, line);
      if (child) {
        this.#open.push(open(child));
        return;
      }
      if (!rule.open) throw unexpected(name, rule, line);
    }
    this.#unread++;
  }

  text(text: string, line: number): void {
    if (this.#unread > 0) return;
    const { rule } = this.#current;
    if (rule.value) this.#current.text += text;
    else if (text.trim() !== '' && !(rule.open && !rule.children)) throw unexpected('#text', rule, line);
  }

  /** @throws MessageError */
  end(line: number): void {
    if (this.#unread > 0) {
      this.#unread--;
      return;
    }
    const ended = this.#open.pop()!;
    const { rule, names } = ended;
    this.#checkComplete(ended, rule.children?.length ?? 0, line);
    const chosen = rule.choice?.of.filter((each) => names.has(each)).length;
    if (chosen === 0) throw missing(rule.choice!.of.join(' / '), rule, line);
    const path = this.#open.map((each) => each.rule.name);
    if (rule.value) {
      // The schema's types collapse white space, or their values have none.
      const value = rule.value(ended.text.trim());
      if (value === undefined) throw new MessageError('returnValue', { line, element: rule.name });
      this.onValue(rule, value, path);
    }
    this.onEnd(rule.name, path);
  }

  /** Finds the rule of a child, whose place is that of the last one or later. */
  #find(name: string, line: number): ElementRule | undefined {
    const current = this.#current;
    const { children = [], choice } = current.rule;
    const at = children.findIndex((each) => each.name === name);
    if (at === -1) return undefined;
    const child = children[at]!;
    if (at < current.at || (at === current.at && current.count >= child.max))
      throw unexpected(name, current.rule, line);
    if (at > current.at) {
      this.#checkComplete(current, at, line);
      [current.at, current.count] = [at, 0];
    }
    current.count++;
    current.names.add(name);
    const chosen = choice && !choice.atLeast && choice.of.filter((each) => current.names.has(each)).length;
    if (chosen && chosen > 1) throw unexpected(name, current.rule, line);
    return child;
  }

  /** Looks whether the children before a place are there, as far as they must be. */
  #checkComplete({ rule, names }: OpenElement, before: number, line: number): void {
    const lacking = rule.children?.slice(0, before).find((each) => each.min > 0 && !names.has(each.name));
    if (lacking) throw missing(lacking.name, rule, line);
  }
}

const unexpected = (element: string, { name }: ElementRule, line: number): MessageError =>
  // A name of the sender's own may be long.
  new MessageError('returnUnexpected', { line, element: element.slice(0, 60), parent: name });

const missing = (element: string, { name }: ElementRule, line: number): MessageError =>
  new MessageError('returnMissing', { line, element, parent: name });
