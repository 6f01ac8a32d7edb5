import { createHash } from 'node:crypto';
import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { decode } from '../../tables/decode.js';
import type { ReturnItem } from '../items.js';
import { ElementChecker, longestText } from './element-checker.js';
import { MessageError } from './message-error.js';
import type { ElementRule } from './rules.js';

/** What is kept of a message. Amounts are in cents; one that makes the return smaller is negative. */
export interface ReturnMessage {
  /** The sender's own name of the message, and the moment at which it was made. */
  messageId: string;
  createdAt: string;
  wageTaxNumber: string;
  kind: 'complete' | 'supplementary' | 'corrections';
  /**
   * The period of the return. Corrections that come with it are in its total as balances; of a message that has nothing
   * else, the periods that it corrects.
   */
  periods: PeriodContent[];
  /** SHA-256 of the file. */
  hash: string;
}

/** What a message has of a period. */
export interface PeriodContent {
  /** The first and the last day of the period. */
  start: string;
  end: string;
  /** The line at which the last day stands. */
  spanLine: number;
  items: Map<ReturnItem, number>;
  /** What the return comes to, corrections of earlier periods that were sent with it included. */
  total: number;
  incomes: Income[];
  withdrawn: Omit<Income, 'amounts'>[];
}

export interface Income {
  /** The employee's number; 0 where the message has none, or one with letters. */
  employee: number;
  /** The number of the employment with this employer. */
  number: number;
  amounts: Map<ReturnItem, number>;
}

const namespace = 'http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01';
const namespaces = /^http:\/\/xml\.belastingdienst\.nl\/schemas\/Loonaangifte\//;
const version = '2.0';

/**
 * Reads a message as it comes, and keeps no more of it than amounts and numbers.
 *
 * @throws MessageError that says at which line it does not fit
 */
export async function readMessage(bytes: AsyncIterable<Uint8Array>): Promise<ReturnMessage> {
  const hash = createHash('sha256');
  const reader = new MessageReader();
  const counted = async function* () {
    for await (const chunk of bytes) {
      hash.update(chunk);
      yield chunk;
    }
  };
  for await (const text of decode(counted())) reader.write(text);
  return { ...reader.finish(), hash: hash.digest('hex') };
}

class MessageReader {
  readonly #parser = new SaxesParser<SaxesOptions & { xmlns: true }>({ xmlns: true });
  readonly #checker = new ElementChecker(
    (...value) => this.#take(...value),
    (...end) => this.#finish(...end),
  );
  readonly #values = new Map<string, string | number>();
  readonly #periods: PeriodContent[] = [];
  #period = emptyPeriod();
  #income = emptyIncome();
  #kind: ReturnMessage['kind'] = 'corrections';
  #isRooted = false;
  /** Where the last tag ended: what follows it without a tag is text. */
  #lastTag = 0;

  constructor() {
    const parser = this.#parser;
    parser.on('error', () => {
      throw new MessageError('xmlMalformed', { line: parser.line });
    });
    parser.on('doctype', () => {
      throw new MessageError('xmlForbidden', { line: parser.line });
    });
    parser.on('opentag', (tag) => this.#start(tag));
    parser.on('closetag', () => {
      this.#lastTag = parser.position;
      this.#checker.end(parser.line);
    });
    parser.on('text', (text) => this.#checker.text(text, parser.line));
    parser.on('cdata', (text) => this.#checker.text(text, parser.line));
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += longestText) {
      this.#parser.write(text.slice(at, at + longestText));
      if (this.#parser.position - this.#lastTag > 2 * longestText)
        throw new MessageError('xmlForbidden', { line: this.#parser.line });
    }
  }

  finish(): Omit<ReturnMessage, 'hash'> {
    this.#parser.close();
    const text = (name: string): string => String(this.#values.get(name));
    return {
      messageId: text('IdBer'),
      createdAt: text('DatTdAanm'),
      wageTaxNumber: text('LhNr'),
      kind: this.#kind,
      periods: this.#periods,
    };
  }

  #start({ local, uri, attributes }: SaxesTagNS): void {
    const { line, position } = this.#parser;
    this.#lastTag = position;
    if (!this.#isRooted) {
      if (local !== 'Loonaangifte' || !namespaces.test(uri)) throw new MessageError('returnRoot', { line });
      if (uri !== namespace || attributes['version']?.value.trim() !== version)
        throw new MessageError('returnYear', { line });
      this.#isRooted = true;
    } else if (uri !== namespace) {
      throw new MessageError('returnUnexpected', { line, element: local.slice(0, 60), parent: 'Loonaangifte' });
    }
    this.#checker.start(local, line);
  }

  /** Tells whether something belongs to a correction beside the period of the return itself, which is checked only. */
  #isBeside(path: readonly string[]): boolean {
    return this.#kind !== 'corrections' && path.includes('TijdvakCorrectie');
  }

  #take({ name, item, lessens }: ElementRule, value: string | number, path: readonly string[]): void {
    if (this.#isBeside(path)) return;
    const parent = path.at(-1);
    const { items } = this.#period;
    if (item && parent === 'Werknemersgegevens') {
      if (value !== 0) this.#income.amounts.set(item, value as number);
    } else if (item) {
      const amount = lessens ? 0 - (value as number) : (value as number);
      items.set(item, (items.get(item) ?? 0) + amount);
    } else if (name === 'NumIV') this.#income.number = Number(value);
    else if (name === 'PersNr') this.#income.employee = toEmployeeNumber(String(value));
    else if (parent !== 'SaldoCorrectiesVoorgaandTijdvak') this.#takeOther(name, value);
  }

  #takeOther(name: string, value: string | number): void {
    switch (name) {
      case 'DatAanvTv':
        this.#period.start = String(value);
        return;
      case 'DatEindTv':
        this.#period.end = String(value);
        this.#period.spanLine = this.#parser.line;
        return;
      // A correction has no total with balances.
      case 'TotTeBet':
      case 'TotGen':
        this.#period.total = value as number;
        return;
      default:
        this.#values.set(name, value);
    }
  }

  #finish(name: string, path: readonly string[]): void {
    if (this.#isBeside([...path, name])) return;
    switch (name) {
      case 'VolledigeAangifte':
        this.#kind = 'complete';
        return;
      case 'AanvullendeAangifte':
        this.#kind = 'supplementary';
        return;
      case 'TijdvakAangifte':
      case 'TijdvakCorrectie':
        this.#periods.push(this.#period);
        this.#period = emptyPeriod();
        return;
      case 'InkomstenverhoudingInitieel':
        this.#period.incomes.push(this.#income);
        this.#income = emptyIncome();
        return;
      case 'InkomstenverhoudingIntrekking':
        this.#period.withdrawn.push({ employee: this.#income.employee, number: this.#income.number });
        this.#income = emptyIncome();
    }
  }
}

const emptyPeriod = (): PeriodContent => ({
  start: '',
  end: '',
  spanLine: 0,
  items: new Map(),
  total: 0,
  incomes: [],
  withdrawn: [],
});

const emptyIncome = (): Income => ({ employee: 0, number: 0, amounts: new Map() });

const toEmployeeNumber = (text: string): number => (/^\d{1,10}$/.test(text) ? Number(text) : 0);
