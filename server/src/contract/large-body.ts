import { JsonSplitter, PieceTooLongError } from './json-splitter.js';
import { type FieldError, mostErrors, Problem } from './problem.js';
import type { Schema } from './route.js';
import { bodyValidator, fieldTexts, type Validate } from './validator.js';

/** A value that is no text and no list is not longer than this, in bytes. */
const longestValue = 64 * 1024;
/** A character in JSON has six bytes at most: `\u0001`. */
const bytesPerCharacter = 6;

interface List {
  maxItems: number;
  validate: Validate;
}

/** Says what to hold a large body against: its lists item by item, and the rest at its end. */
export interface LargeBodySchema {
  properties: Record<string, Schema>;
  lists: Map<string, List>;
  rest: Validate;
}

export function largeBodySchema(schema: Schema): LargeBodySchema {
  const properties = schema.properties as Record<string, Schema>;
  const lists = Object.entries(properties).filter(([, each]) => each.type === 'array');
  const withoutItems = lists.map(([name, { items: _, ...list }]) => [name, list] as const);
  return {
    properties,
    lists: new Map(
      lists.map(([name, { maxItems, items }]) => [
        name,
        { maxItems: maxItems as number, validate: bodyValidator(items as Schema) },
      ]),
    ),
    rest: bodyValidator({ ...schema, properties: { ...properties, ...Object.fromEntries(withoutItems) } }),
  };
}

/** Reads and checks a JSON body of any size as it comes, and ends as soon as more is wrong than anyone reads. */
export class LargeBody {
  readonly #schema: LargeBodySchema;
  readonly #splitter: JsonSplitter;
  readonly #value: Record<string, unknown> = {};
  readonly #errors: FieldError[] = [];

  constructor(schema: LargeBodySchema) {
    this.#schema = schema;
    this.#splitter = new JsonSplitter({
      member: (name) => this.#begin(name),
      value: (name, value) => {
        if (Object.hasOwn(schema.properties, name)) this.#value[name] = value;
      },
      items: (name, items) => this.#add(name, items),
      limit: (name) => limitOf(name === undefined ? undefined : schema.properties[name]),
    });
  }

  /**
   * @throws SyntaxError where it is no JSON object; Problem `invalid-input` or `body-too-large` where the rest need not be
   * read
   */
  write(chunk: Buffer): void {
    try {
      this.#splitter.write(chunk);
    } catch (error) {
      if (!(error instanceof PieceTooLongError)) throw error;
      throw this.#errors.length > 0 ? this.#problem() : new Problem('body-too-large', { cause: error });
    }
  }

  /** @throws SyntaxError where it is not whole */
  end(): { value: unknown; errors: FieldError[] } {
    this.#splitter.end();
    const told = new Set(this.#errors.map(({ pointer }) => pointer));
    const more = this.#schema.rest(this.#value).filter(({ pointer }) => !told.has(pointer));
    return { value: this.#value, errors: [...this.#errors, ...more] };
  }

  #begin(name: string): boolean {
    const { properties } = this.#schema;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property || Object.hasOwn(this.#value, name)) {
      const pointer = `/${name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const values = property ? fieldTexts(name, property) : { label: name.slice(0, 60) };
      this.#tell({ pointer, code: property ? 'duplicate' : 'unknown', values });
    }
    const isList = this.#schema.lists.has(name);
    if (isList) this.#value[name] = [];
    return isList;
  }

  #add(name: string, items: unknown[]): void {
    const { maxItems, validate } = this.#schema.lists.get(name)!;
    const list = this.#value[name] as unknown[];
    if (list.length + items.length > maxItems) {
      const values = { ...fieldTexts(name, this.#schema.properties[name]), limit: maxItems };
      this.#errors.push({ pointer: `/${name}`, code: 'tooMany', values });
      throw this.#problem();
    }
    for (const item of items) {
      for (const error of validate(item)) this.#tell({ ...error, pointer: `/${name}/${list.length}${error.pointer}` });
      list.push(item);
    }
  }

  #tell(error: FieldError): void {
    this.#errors.push(error);
    if (this.#errors.length >= mostErrors) throw this.#problem();
  }

  #problem = (): Problem => new Problem('invalid-input', { errors: this.#errors });
}

const limitOf = (schema: Schema | undefined): number =>
  typeof schema?.maxLength === 'number' ? schema.maxLength * bytesPerCharacter : longestValue;
