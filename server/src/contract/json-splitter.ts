/** What a splitter finds in an object, in its order. */
export interface SplitterEvents {
  /** A member begins. @returns whether it comes item by item, where it is a list */
  member(name: string): boolean;
  /** The whole value of a member. */
  value(name: string, value: unknown): void;
  /** Some items of a list, perhaps none. */
  items(name: string, items: unknown[]): void;
  /** Returns how long the text of a value or of one item may be; undefined is a name. In bytes. */
  limit(name: string | undefined): number;
}

/** A value or an item is longer than it can be. */
export class PieceTooLongError extends Error {
  override readonly name = 'PieceTooLongError';
}

type State =
  'start' | 'firstName' | 'name' | 'inName' | 'colon' | 'beforeValue' | 'value' | 'list' | 'afterList' | 'end';

const enum Sign {
  quote = 0x22,
  comma = 0x2c,
  colon = 0x3a,
  open = 0x5b,
  escape = 0x5c,
  close = 0x5d,
  openObject = 0x7b,
  closeObject = 0x7d,
}

/**
 * Parts the text of a large JSON object, as it comes, into its values and the items of its lists, and leaves reading them
 * to `JSON.parse`: that reads all of a text at once, which would hold everyone up.
 */
export class JsonSplitter {
  readonly #events: SplitterEvents;
  #state: State = 'start';
  #name: string | undefined;
  /** The part of a piece that came in earlier chunks. */
  #held: Buffer[] = [];
  #heldBytes = 0;
  #inText = false;
  #isEscaped = false;
  #depth = 0;
  /** Whether an item must follow, because a comma came before. */
  #needsItem = false;

  constructor(events: SplitterEvents) {
    this.#events = events;
  }

  /** @throws SyntaxError where the text is no JSON object; PieceTooLongError */
  write(chunk: Buffer): void {
    let from = 0;
    // Items that are whole are read together: many small calls take longer.
    let wholeItems = -1;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk[at]!;
      switch (this.#state) {
        case 'inName':
          if (!this.#endsText(sign)) break;
          this.#name = this.#parse(chunk, from, at + 1) as string;
          this.#state = 'colon';
          break;
        case 'value':
          if (!this.#endsPiece(sign, Sign.closeObject)) break;
          this.#events.value(this.#name!, this.#parse(chunk, from, at));
          this.#memberEnds(sign);
          break;
        case 'list':
          if (!this.#endsPiece(sign, Sign.close)) break;
          wholeItems = at;
          if (sign === Sign.comma) break;
          this.#readItems(chunk, from, at, true);
          this.#state = 'afterList';
          wholeItems = -1;
          break;
        default:
          if (!isSpace(sign)) from = this.#structure(sign, at);
      }
    }
    if (wholeItems >= 0) {
      this.#readItems(chunk, from, wholeItems, false);
      from = wholeItems + 1;
    }
    if (['inName', 'value', 'list'].includes(this.#state)) this.#hold(chunk.subarray(from));
  }

  /** @throws SyntaxError where the text has not come to its end */
  end(): void {
    if (this.#state !== 'end') throw new SyntaxError('The text ends too early');
  }

  /** Reads a sign between values, and returns where the piece begins that it may be the first of. */
  #structure(sign: number, at: number): number {
    const state = this.#state;
    if (state === 'start' && sign === Sign.openObject) this.#state = 'firstName';
    else if ((state === 'firstName' || state === 'name') && sign === Sign.quote) {
      this.#state = 'inName';
      this.#name = undefined;
      this.#inText = true;
    } else if (state === 'firstName' && sign === Sign.closeObject) this.#state = 'end';
    else if (state === 'colon' && sign === Sign.colon) this.#state = 'beforeValue';
    else if (state === 'beforeValue') return this.#valueBegins(sign, at);
    else if (state === 'afterList' && (sign === Sign.comma || sign === Sign.closeObject)) this.#memberEnds(sign);
    else throw new SyntaxError(`There is a sign ${sign} where none may be`);
    return at;
  }

  #valueBegins(sign: number, at: number): number {
    const isList = this.#events.member(this.#name!) && sign === Sign.open;
    this.#state = isList ? 'list' : 'value';
    this.#needsItem = false;
    if (isList) return at + 1;
    this.#endsPiece(sign, Sign.closeObject);
    return at;
  }

  #memberEnds(sign: number): void {
    this.#state = sign === Sign.comma ? 'name' : 'end';
  }

  /** Follows a text, and tells whether this sign is its last. */
  #endsText(sign: number): boolean {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (sign === Sign.escape) this.#isEscaped = true;
    else if (sign === Sign.quote) this.#inText = false;
    return !this.#inText;
  }

  /** Follows a value, and tells whether it ends before this sign. */
  #endsPiece(sign: number, closing: number): boolean {
    if (this.#inText) {
      this.#endsText(sign);
      return false;
    }
    if (sign === Sign.quote) this.#inText = true;
    else if (this.#depth === 0 && (sign === Sign.comma || sign === closing)) return true;
    else if (sign === Sign.open || sign === Sign.openObject) this.#depth += 1;
    else if (sign === Sign.close || sign === Sign.closeObject) this.#depth -= 1;
    if (this.#depth < 0) throw new SyntaxError('Something closes that was not open');
    return false;
  }

  #readItems(chunk: Buffer, from: number, to: number, isLast: boolean): void {
    const text = this.#text(chunk, from, to);
    const items = JSON.parse(`[${text}]`) as unknown[];
    if (items.length === 0 && (this.#needsItem || !isLast)) throw new SyntaxError('An item is missing');
    this.#needsItem = true;
    this.#events.items(this.#name!, items);
  }

  #parse = (chunk: Buffer, from: number, to: number): unknown => JSON.parse(this.#text(chunk, from, to));

  #text(chunk: Buffer, from: number, to: number): string {
    this.#hold(chunk.subarray(from, to));
    const text = Buffer.concat(this.#held, this.#heldBytes).toString();
    this.#held = [];
    this.#heldBytes = 0;
    return text;
  }

  #hold(part: Buffer): void {
    this.#held.push(part);
    this.#heldBytes += part.length;
    // A chunk is short, whatever stands in it.
    if (this.#held.length > 1 && this.#heldBytes - part.length > this.#events.limit(this.#name))
      throw new PieceTooLongError();
  }
}

const isSpace = (sign: number): boolean => sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09;
