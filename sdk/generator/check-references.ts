import { checkAudit } from './check-audit.js';
import { checkPermission } from './check-permission.js';
import type { Fault, Path } from './source.js';
import { Tree } from './tree.js';

type Value = Record<string, unknown>;

/** Finds what the contract's own keywords name and what is not there: operations, properties, parameters, values. */
export function checkReferences(document: unknown): Fault[] {
  const tree = new Tree(document);
  const faults: Fault[] = [];
  const check = new Checks(tree, (path, reason, key) => faults.push({ path, reason, key }));
  tree.visit((path, node) => {
    // Examples and texts are not the contract's own words.
    if (path.includes('examples') || path.includes('example')) return;
    if (typeof node.$ref === 'string' && tree.find(path, '$ref') && tree.value(targetOf(node.$ref)) === undefined)
      check.fault([...path, '$ref'], `there is no ${node.$ref}`);
    if (typeof node.operationId === 'string' && path[0] === 'paths') check.operation(path, node);
    if (isObject(node.properties) && path.at(-1) !== 'properties') check.form(path);
    for (const key of ['x-labels', 'x-messages', 'x-outcomes', 'x-lists', 'x-problems'])
      if (isObject(node[key]) && path.at(-1) !== 'properties') check.covers(path, key);
    if (isObject(node['x-tones'])) check.tones(path);
    if (isObject(node['x-lists'])) check.lists([...path, 'x-lists']);
    if (isObject(node['x-field'])) check.field([...path, 'x-field'], node['x-field']);
    if (isObject(node['x-package'])) check.package(path, node['x-package']);
  });
  check.fields();
  check.packages();
  check.webhooks();
  check.tags();
  // A shared schema is met at each of its uses.
  const seen = new Set<string>();
  return faults.filter(({ path, reason }) => {
    const id = `${path.join('/')} ${reason}`;
    return !seen.has(id) && seen.add(id);
  });
}

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const targetOf = (reference: string): string[] =>
  reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

class Checks {
  /** The forms in which a shared field stands: what it names of the others is there in one of them at least. */
  private readonly forms = new Map<string, { field: Path; forms: Path[] }>();

  constructor(
    private readonly tree: Tree,
    readonly fault: (path: Path, reason: string, key?: boolean) => void,
  ) {}

  operation(path: Path, node: Value): void {
    const component = node['x-component'];
    checkPermission(this.tree, this.fault, path, node);
    checkAudit(this.tree, this.fault, path, node);
    if (isObject(component)) this.component(path, component);
  }

  private component(operation: Path, component: Value): void {
    const { tree } = this;
    const at: Path = [...operation, 'x-component'];
    for (const key of ['list', 'load']) if (component[key] !== undefined) this.find([...at, key]);
    this.each([...at, 'steps'], (path) => {
      const step = this.find([...path, 'operation']);
      if (step && !tree.body(step)) this.fault([...path, 'operation'], 'a step is an operation with a body');
    });
    if (typeof component.list === 'string') this.rowOf([...at, 'list']);
    if (component.report !== undefined) this.property(tree.result(operation), [...at, 'report'], 'its answer');
    if (component.kind === 'settings-form') {
      const loaded = this.find([...at, 'load']);
      this.each([...at, 'actions'], (path) => this.action(path, loaded && tree.result(loaded)));
    }
    if (component.kind === 'search') this.search(operation, at);
  }

  private search(operation: Path, at: Path): void {
    const { tree } = this;
    const row = tree.row(operation);
    if (!row) return this.fault([...at, 'kind'], 'a search is an operation that answers with a page of rows');
    this.each([...at, 'columns'], (path) => {
      const column = this.property(row, path, 'a row');
      if (column && !tree.get(column, 'x-field', 'label'))
        this.fault(path, `${this.text(path)} is a column and has no label in an x-field`);
    });
    this.each([...at, 'filters'], (path) => {
      const parameter = tree.parameter(operation, this.text(path));
      if (!parameter || tree.get(parameter, 'in') !== 'query')
        return this.fault(path, `there is no query parameter ${this.text(path)}`);
      const labels = [['x-field'], ['schema', 'x-field'], ['schema', 'items', 'x-field']];
      if (!labels.some((keys) => tree.get(parameter, ...keys, 'label')))
        this.fault(path, `${this.text(path)} is a filter and has no label in an x-field`);
    });
    this.sorts(tree.parameter(operation, 'sort'), tree.get(at, 'columns') as string[]);
    this.each([...at, 'actions'], (path) => this.action(path, row));
    this.each([...at, 'bulk'], (path) => this.bulk(path, row));
    this.states([...at, 'refresh', 'while'], [row], 'a row');
    for (const column of Object.keys((tree.get(at, 'marks') as object | undefined) ?? {})) {
      this.property(row, [...at, 'marks', column], 'a row');
      if (!(tree.get(at, 'columns') as string[]).includes(column))
        this.fault([...at, 'marks', column], `${column} is no column`);
    }
    for (const name of tree.get(at, 'favourites') ? ['set', 'remove'] : []) this.find([...at, 'favourites', name]);
  }

  /** Checks that a list is sorted by its columns, each in both directions. */
  private sorts(parameter: Path | undefined, columns: readonly string[]): void {
    const values = (parameter && (this.tree.get(parameter, 'schema', 'enum') as string[] | undefined)) ?? [];
    for (const value of values) {
      const column = value.replace(/^-/, '');
      if (!columns.includes(column)) this.fault([...parameter!, 'schema', 'enum'], `${value} sorts by no column`);
      if (!values.includes(value === column ? `-${column}` : column))
        this.fault([...parameter!, 'schema', 'enum'], `${value} has no opposite`);
    }
  }

  /** Checks an action on a row, or on the one object of a form. */
  private action(path: Path, row: Path | undefined): Path | undefined {
    const operation = this.find(path);
    if (!operation) return undefined;
    if (!this.tree.child(operation, 'x-action')) {
      this.fault(path, `${this.text(path)} is an action and has no x-action`);
      return undefined;
    }
    if (row) this.states([...operation, 'x-action', 'when'], [row], 'a row');
    return operation;
  }

  /** Checks an action on selected rows: a form asks more, or the answer has to say what became of each. */
  private bulk(path: Path, row: Path): void {
    const { tree } = this;
    const operation = this.action(path, row);
    if (!operation) return;
    const at: Path = [...operation, 'x-action', 'rows'];
    const [rows] = Object.entries((tree.value(at) as Value | undefined) ?? {});
    if (!rows)
      return this.fault([...operation, 'x-action'], 'what is done with selected rows says which in rows', true);
    const [name, wanted] = rows;
    if (!tree.propertyNames(tree.body(operation)).includes(name))
      this.fault([...at, name], `its body has no property ${name}`, true);
    // A list of the things themselves has them by their id.
    if (wanted !== name.replace(/s$/, '') || !tree.find(row, 'properties', 'id'))
      this.property(row, [...at, name], 'a row');
    if (tree.get(operation, 'x-action', 'form') && tree.get(operation, 'x-component', 'kind') === 'form') return;
    const check = tree.find(operation, 'x-action', 'check');
    const result = tree.result((check && this.find(check)) ?? operation);
    const lists = tree.propertyNames(result).map((each) => tree.find(result!, 'properties', each, 'items'));
    const report = lists.find((each) => tree.propertyNames(each).includes(name.replace(/s$/, '')));
    if (!tree.propertyNames(report).includes('outcome'))
      this.fault([...at, name], `its answer has no list of ${name.replace(/s$/, '')} and outcome`, true);
  }

  /** Collects the fields of a form, each with all forms that it stands in: what it names has to be in each of them. */
  form(path: Path): void {
    const { tree } = this;
    for (const name of tree.propertyNames(path)) {
      const field = tree.find(path, 'properties', name, 'x-field');
      if (!field) continue;
      const id = field.join('/');
      this.forms.set(id, { field, forms: [...(this.forms.get(id)?.forms ?? []), path] });
    }
  }

  /** Checks what fields name of the other fields of their form. */
  fields(): void {
    for (const { field, forms } of this.forms.values()) {
      this.states([...field, 'when'], forms, 'the form');
      const by = this.tree.child([...field, 'options'], 'by');
      if (!by) continue;
      for (const form of forms) this.property(form, by, 'the form');
      const cases = Object.keys((this.tree.get([...field, 'options'], 'cases') as Value | undefined) ?? {});
      for (const value of cases)
        if (!forms.some((form) => this.valuesOf(form, this.text(by))?.includes(value)))
          this.fault([...field, 'options', 'cases', value], `${this.text(by)} has no value ${value}`, true);
    }
  }

  private valuesOf(schema: Path, property: string): unknown[] | undefined {
    const found = this.tree.find(schema, 'properties', property);
    return found && this.tree.values(found);
  }

  field(path: Path, { options, choiceKind }: Value): void {
    const kinds = this.tree.values(['components', 'schemas', 'ChoiceKind']) ?? [];
    if (choiceKind !== undefined && !kinds.includes(choiceKind))
      this.fault([...path, 'choiceKind'], `there are no choices ${String(choiceKind)}`);
    if (!isObject(options)) return;
    const cases = isObject(options.cases) ? Object.keys(options.cases).map((each) => ['cases', each]) : [[]];
    for (const keys of cases) this.lookup([...path, 'options', ...keys]);
  }

  private lookup(path: Path): void {
    const { tree } = this;
    const row = this.rowOf([...path, 'operation']);
    if (!row) return;
    this.property(row, [...path, 'value'], 'a row');
    this.each([...path, 'label'], (each) => this.property(row, each, 'a row'));
    const operation = tree.operations.get(this.text([...path, 'operation']))!;
    this.each([...path, 'from'], (each) => {
      if (!tree.parameter(operation, this.text(each))) this.fault(each, `there is no parameter ${this.text(each)}`);
    });
    this.parametersOf(operation, [...path, 'with']);
  }

  /** Parameters with a fixed value, which stand in the contract. */
  private parametersOf(operation: Path, path: Path): void {
    const { tree } = this;
    for (const [name, value] of Object.entries((tree.value(path) as Value | undefined) ?? {})) {
      const parameter = tree.parameter(operation, name);
      if (!parameter) {
        this.fault([...path, name], `there is no parameter ${name}`, true);
        continue;
      }
      const allowed = tree.child(parameter, 'schema') && tree.values(tree.child(parameter, 'schema')!);
      const missing = [value].flat().find((each) => allowed && !allowed.includes(each));
      if (missing !== undefined) this.fault([...path, name], `${name} has no value ${String(missing)}`);
    }
  }

  lists(path: Path): void {
    for (const key of Object.keys(this.tree.value(path) as Value)) {
      const operation = this.find([...path, key, 'operation']);
      if (operation) this.parametersOf(operation, [...path, key, 'with']);
    }
  }

  /** Checks that a keyword has something for each value of its enumeration, and nothing else. */
  covers(schema: Path, keyword: string): void {
    const values = this.tree.values(schema);
    if (!values) return this.fault([...schema, keyword], `${keyword} stands beside an enumeration`, true);
    const wanted = values.filter((value) => value !== null).map((value) => String(value));
    const named = keyword === 'x-problems' ? wanted.map((value) => value.split(':').at(-1)!) : wanted;
    const given = Object.keys(this.tree.value([...schema, keyword]) as Value);
    const missing = named.filter((value) => !given.includes(value));
    if (missing.length > 0) this.fault([...schema, keyword], `${keyword} lacks ${missing.join(', ')}`, true);
    for (const key of given)
      if (!named.includes(key)) this.fault([...schema, keyword, key], `the enumeration has no value ${key}`, true);
  }

  tones(schema: Path): void {
    const values = this.tree.values(schema) ?? [];
    for (const key of Object.keys(this.tree.value([...schema, 'x-tones']) as Value))
      if (!values.includes(key)) this.fault([...schema, 'x-tones', key], `the enumeration has no value ${key}`, true);
  }

  package(schema: Path, { journal, administration, splitBy, signIn }: Value): void {
    const settings = this.tree.find(schema, 'properties', 'settings');
    const at: Path = [...schema, 'x-package'];
    if (journal !== undefined) this.property(settings, [...at, 'journal'], 'its settings');
    if (administration !== undefined) this.property(settings, [...at, 'administration'], 'its settings');
    if (splitBy !== undefined) this.property(settings, [...at, 'splitBy'], 'its settings');
    if (!isObject(signIn)) return;
    for (const key of ['userName', 'password']) this.property(settings, [...at, 'signIn', key], 'its settings');
  }

  /** Checks that the catalogue and the forms name the same packages, in the same order. */
  packages(): void {
    const { tree } = this;
    const variants =
      (tree.value(['components', 'schemas', 'IntegrationInput', 'oneOf']) as unknown[] | undefined) ?? [];
    const forms = variants.map((_, index) =>
      tree.get(['components', 'schemas', 'IntegrationInput', 'oneOf', index], 'properties', 'package', 'const'),
    );
    const keys = tree.values(['components', 'schemas', 'PackageKey']) ?? [];
    if (forms.join() !== keys.join())
      this.fault(
        ['components', 'schemas', 'PackageKey', 'enum'],
        'PackageKey and IntegrationInput name different packages',
        true,
      );
  }

  /** Checks that a message has a type that webhooks can ask for; the test is sent to the one that is tested. */
  webhooks(): void {
    const types = [...(this.tree.values(['components', 'schemas', 'WebhookType']) ?? []), 'webhook.test'];
    const described = Object.keys((this.tree.value(['webhooks']) as Value | undefined) ?? {});
    for (const type of types)
      if (!described.includes(String(type))) this.fault(['webhooks'], `there is no webhook ${String(type)}`, true);
    for (const name of described) {
      const body = this.tree.body(['webhooks', name, 'post']);
      const type = body && this.tree.get(body, 'properties', 'type', 'const');
      if (!types.includes(name)) this.fault(['webhooks', name], `WebhookType has no value ${name}`, true);
      else if (type !== name) this.fault(['webhooks', name], `the type in its body is ${String(type)}`, true);
    }
  }

  /** Checks that an element's name stands once. */
  tags(): void {
    const seen = new Set<unknown>();
    for (const path of this.tree.operations.values()) {
      const tag = this.tree.get(path, 'x-component', 'tag');
      if (tag !== undefined && seen.has(tag))
        this.fault([...path, 'x-component', 'tag'], `there is another ${String(tag)}`);
      seen.add(tag);
    }
  }

  /** Checks values of properties, such as `{ state: [open] }`, of one schema or of several that share their names. */
  private states(path: Path, schemas: Path[], whose: string): void {
    const { tree } = this;
    for (const [name, wanted] of Object.entries((tree.value(path) as Record<string, unknown[]> | undefined) ?? {})) {
      if (!schemas.every((schema) => tree.find(schema, 'properties', name))) {
        this.fault([...path, name], `${whose} has no property ${name}`, true);
        continue;
      }
      const values = schemas.map((schema) => this.valuesOf(schema, name));
      wanted.forEach((value, index) => {
        if (!values.some((each) => !each || each.includes(value)))
          this.fault([...path, name, index], `${name} has no value ${String(value)}`);
      });
    }
  }

  private property(schema: Path | undefined, path: Path, whose: string): Path | undefined {
    const name = this.text(path);
    const found = schema && this.tree.find(schema, 'properties', name);
    if (!found) this.fault(path, `${whose} has no property ${name}`);
    return found;
  }

  /** Finds the operation that stands at a path. */
  private find(path: Path): Path | undefined {
    const id = this.text(path);
    const found = this.tree.operations.get(id);
    if (!found) this.fault(path, `there is no operation ${id}`);
    return found;
  }

  private rowOf(path: Path): Path | undefined {
    const operation = this.find(path);
    const row = operation && this.tree.row(operation);
    if (operation && !row) this.fault(path, `${this.text(path)} is not a list`);
    return row;
  }

  private each(path: Path, visit: (path: Path) => void): void {
    const list = this.tree.value(path);
    if (Array.isArray(list)) list.forEach((_, index) => visit([...path, index]));
  }

  private text(path: Path): string {
    return String(this.tree.value(path));
  }
}
