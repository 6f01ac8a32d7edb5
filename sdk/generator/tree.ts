import type { Path } from './source.js';

type Value = Record<string, unknown>;

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** The contract as it is written, with its references followed and the place of each part known. */
export class Tree {
  /** The path of each operation, by its operationId. */
  readonly operations = new Map<string, Path>();

  constructor(private readonly document: unknown) {
    for (const [address, item] of Object.entries((this.value(['paths']) as Value | undefined) ?? {})) {
      for (const [method, operation] of Object.entries(item as Value)) {
        const id = (operation as Value | undefined)?.operationId;
        if (typeof id === 'string') this.operations.set(id, ['paths', address, method]);
      }
    }
  }

  value(path: Path): unknown {
    return path.reduce<unknown>((node, part) => (isObject(node) ? node[part as string] : undefined), this.document);
  }

  /** Returns where a key of an object stands: there, or behind its reference. */
  child(path: Path, key: string): Path | undefined {
    const node = this.value(path);
    if (!isObject(node)) return undefined;
    if (key in node) return [...path, key];
    return typeof node.$ref === 'string' ? this.child(target(node.$ref), key) : undefined;
  }

  /** Returns what stands at a key of an object, or behind its reference. */
  get(path: Path, ...keys: string[]): unknown {
    const found = this.find(path, ...keys);
    return found && this.value(found);
  }

  /** Returns where several keys lead, through references. */
  find(path: Path, ...keys: string[]): Path | undefined {
    return keys.reduce<Path | undefined>((at, key) => at && this.child(at, key), path);
  }

  /** Returns the names of an object schema's properties. */
  propertyNames(schema: Path | undefined): string[] {
    return Object.keys((schema && (this.get(schema, 'properties') as Value | undefined)) ?? {});
  }

  /** Returns where each parameter of an operation stands. */
  parameters(operation: Path): Path[] {
    return [operation.slice(0, -1), operation].flatMap((owner) =>
      ((this.value([...owner, 'parameters']) as unknown[] | undefined) ?? []).map((_, index) => [
        ...owner,
        'parameters',
        index,
      ]),
    );
  }

  parameter(operation: Path, name: string): Path | undefined {
    return this.parameters(operation).find((each) => this.get(each, 'name') === name);
  }

  /** Returns the schema of an operation's body. */
  body(operation: Path): Path | undefined {
    const content = this.find(operation, 'requestBody', 'content');
    const type = content && Object.keys(this.value(content) as Value)[0];
    return type === undefined ? undefined : this.find([...content!, type], 'schema');
  }

  /** Returns the schema of an operation's first successful answer. */
  result(operation: Path): Path | undefined {
    const status = Object.keys((this.get(operation, 'responses') as Value | undefined) ?? {}).find((each) =>
      each.startsWith('2'),
    );
    return status === undefined
      ? undefined
      : this.find(operation, 'responses', status, 'content', 'application/json', 'schema');
  }

  /** Returns the schema of a list's rows. */
  row(operation: Path): Path | undefined {
    const result = this.result(operation);
    return result && this.find(result, 'properties', 'items', 'items');
  }

  /** Returns the values of an enumeration, also of one that may be null or of a list of its values. */
  values(schema: Path): unknown[] | undefined {
    const own = this.get(schema, 'enum') as unknown[] | undefined;
    if (own) return own;
    if (this.get(schema, 'type') === 'boolean') return [true, false];
    const items = this.child(schema, 'items');
    if (items) return this.values(items);
    const oneOf = this.child(schema, 'oneOf');
    const variants = (oneOf && (this.value(oneOf) as unknown[])) ?? [];
    return variants.map((_, index) => this.values([...oneOf!, index])).find(Boolean);
  }

  /** Calls a function with every object of the contract, and where it stands. */
  visit(visitor: (path: Path, node: Value) => void, path: Path = []): void {
    const node = this.value(path);
    if (!isObject(node)) return;
    if (!Array.isArray(node)) visitor(path, node);
    for (const key of Object.keys(node)) this.visit(visitor, [...path, Array.isArray(node) ? Number(key) : key]);
  }
}

const target = (reference: string): Path =>
  reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
