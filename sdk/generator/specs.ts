import type { OperationId } from '@loonpoort/sdk';
import type {
  Action,
  BulkAction,
  Field,
  FiguresSpec,
  Filter,
  FormSpec,
  Options,
  PickerSpec,
  SearchSpec,
  SettingsSpec,
  Texts,
} from './element-spec.js';
import {
  operation,
  packageVariants,
  property,
  result,
  rolesOf,
  rowSchema,
  type Contract,
  type Operation,
  type Schema,
} from './contract.js';
import { choiceKindOf, choices, column, fields, filter } from './fields.js';

export type Kind = 'form' | 'picker' | 'search' | 'settings-form' | 'figures';
/** The part of a settings form that is data; the fields of a package stand in a file of their own. */
type SettingsData = Omit<SettingsSpec, 'fieldsOf'>;
type ElementSpec = FormSpec | PickerSpec | SearchSpec | SettingsData | FiguresSpec;

/** `x-component` as it stands in the contract. */
export interface Component {
  tag: string;
  kind: Kind;
  summary: string;
  /** A class of its own over the kind, for an element with steps that no kind has. */
  base?: string;
  texts?: Texts;
  list?: string;
  load?: string;
  columns?: string[];
  filters?: string[];
  columnFilters?: Record<string, string>;
  marks?: Record<string, string>;
  actions?: string[];
  bulk?: string[];
  refresh?: { while: SearchSpec['refresh'] };
  combobox?: boolean;
  favourites?: { set: string; remove: string };
  report?: string;
  keep?: true;
  steps?: { operation: string }[];
}

export const componentOf = (of: Operation): Component | undefined => of.component as unknown as Component | undefined;

/** Returns what a kind needs to know to be this element. */
export function spec(contract: Contract, of: Operation): ElementSpec {
  const component = componentOf(of)!;
  const makers: Record<Kind, () => ElementSpec> = {
    form: () => form(contract, of, component),
    picker: () => picker(contract, of, component),
    search: () => search(contract, of, component),
    'settings-form': () => settings(contract, of, component),
    figures: () => figures(of, component),
  };
  return makers[component.kind]();
}

/** `OperationId` is a type of the generated SDK; the contract has checked the name by now. */
const base = (of: Operation, component: Component) => ({
  operation: of.id as ElementSpec['operation'],
  texts: component.texts ?? {},
  params: of.parameters.filter((each) => each.in === 'path').map((each) => each.name),
});

function form(contract: Contract, of: Operation, component: Component): FormSpec {
  const steps = component.steps?.map((step): [string, FormSpec['fields']] => [
    step.operation,
    fields(operation(contract, step.operation).body!),
  ]);
  const report = component.report ? property(result(of), component.report, of.id).items : undefined;
  return {
    kind: 'form',
    ...base(of, component),
    // A base may do without a body.
    fields: of.body ? fields(of.body) : [],
    load: component.load as FormSpec['load'],
    whole: component.load && of.method !== 'PATCH' ? (of.method === 'PUT' ? 'orNew' : 'always') : undefined,
    report: report && {
      property: component.report!,
      columns: Object.entries(report.properties!).map(([name, each]) => column(name, each)),
    },
    keep: component.keep,
    steps: steps && Object.fromEntries(steps),
    labels: of.body && unshownLabels(of.body),
  };
}

/** Returns the labels of enumerations that the form shows as text rather than as fields. */
function unshownLabels(schema: Schema): FormSpec['labels'] {
  const entries = Object.entries(schema.properties ?? {})
    .filter(([, each]) => each['x-labels'] && !each['x-field'])
    .map(([name, each]): [string, Texts] => [name, each['x-labels'] as Texts]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function picker(contract: Contract, of: Operation, component: Component): PickerSpec {
  const list = component.list ?? of.id;
  const labels = Object.entries(rowSchema(contract, list).properties!)
    .filter(([, each]) => each['x-labels'])
    .map(([name, each]) => [name, each['x-labels'] as Texts]);
  return {
    kind: 'picker',
    ...base(of, component),
    list: list as PickerSpec['list'],
    labels: Object.fromEntries(labels) as PickerSpec['labels'],
  };
}

function search(contract: Contract, of: Operation, component: Component): SearchSpec {
  const row = rowSchema(contract, of.id);
  const queries = of.parameters.filter((each) => each.in === 'query').map((each) => each.name);
  const sort = of.parameters.find((each) => each.name === 'sort')?.schema.enum as string[] | undefined;
  const own = base(of, component);
  return {
    kind: 'search',
    ...own,
    params: [...own.params, ...queries.filter((name) => !['limit', 'cursor'].includes(name))],
    columns: component.columns!.map((name) => column(name, property(row, name, of.id))),
    filters: (component.filters ?? []).map((name) => withRoles(contract, filter(of, name))),
    columnFilters: component.columnFilters,
    marks: component.marks,
    sorts: component.columns!.filter((name) => sort?.includes(name)),
    actions: actions(contract, component, row, own.params),
    bulk: component.bulk?.map((id) => bulk(contract, operation(contract, id), row)),
    // Rows in these states move by themselves.
    refresh: component.refresh?.while,
    combobox: component.combobox ?? false,
    favourites: component.favourites && favourites(contract, component.favourites),
  };
}

function favourites(contract: Contract, { set, remove }: { set: string; remove: string }): SearchSpec['favourites'] {
  const { id, parameters } = operation(contract, set);
  const param = parameters.find((each) => each.in === 'path')!.name;
  return { set: id as OperationId, remove: remove as OperationId, param };
}

/** Choices that a role may not ask for are not asked for. */
function withRoles(contract: Contract, filter: Filter): Filter {
  if (!filter.options) return filter;
  const roles = rolesOf(operation(contract, filter.options.operation));
  return roles ? { ...filter, options: { ...filter.options, roles } } : filter;
}

function settings(contract: Contract, of: Operation, component: Component): SettingsData {
  const variants = packageVariants(contract);
  return {
    kind: 'settings-form',
    ...base(of, component),
    load: component.load as SettingsSpec['load'],
    fields: fields({ properties: { enabled: variants[0]!.properties!.enabled! } }),
    list: component.list as SettingsSpec['list'],
    levels: contract.schemas.IntegrationLevel!['x-labels'] as Texts,
    states: choices(contract.schemas.IntegrationState!)!,
    actions: actions(contract, component, result(operation(contract, component.load!))!),
    roles: rolesOf(operation(contract, component.list!)),
  };
}

/** Returns the fields of every package's settings, by package. */
export const packageFields = (contract: Contract): Record<string, Field[]> =>
  Object.fromEntries(
    packageVariants(contract).map((variant) => [
      variant.properties!.package!.const as string,
      settingFields(contract, variant),
    ]),
  );

/**
 * Makes a setting that names something in the package offer what is there, of the administration that stands in the
 * form; only a package with automatic delivery can be asked.
 */
function settingFields(contract: Contract, variant: Schema): Field[] {
  const schema = variant.properties!.settings!;
  if (!(variant['x-package'] as { automatic: boolean }).automatic) return fields(schema);
  const { id, parameters } = operation(contract, 'listChoices');
  const kindOf = (name: string): string | undefined => choiceKindOf(schema.properties![name]!);
  const place = parameters
    .filter((each) => each.in === 'path' && each.name !== 'choiceKind')
    .map(({ name }) => [name, name]);
  const administration = Object.keys(schema.properties!).find((name) => kindOf(name) === 'administrations');
  return fields(schema).map((field): Field => {
    const choiceKind = kindOf(field.name);
    if (choiceKind === undefined) return field;
    const from = Object.fromEntries(
      choiceKind === 'administrations' ? place : [...place, ['administration', administration]],
    ) as Record<string, string>;
    return {
      ...field,
      options: {
        operation: id as Options['operation'],
        value: 'code',
        label: ['code', 'name'],
        with: { choiceKind },
        from,
      },
    };
  });
}

function figures(of: Operation, component: Component): FiguresSpec {
  const key = result(of)!.properties!.figures!.items!.properties!.key!;
  const lists = key['x-lists'] as Record<string, { operation: OperationId; with?: Record<string, string | string[]> }>;
  // Several values of a parameter are written as one, as its address has them.
  const fixed = (params: Record<string, string | string[]> | undefined) =>
    params && { with: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])) };
  return {
    kind: 'figures',
    ...base(of, component),
    labels: key['x-labels'] as Texts,
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, { operation, with: params }]) => [name, { operation, ...fixed(params) }]),
    ),
  };
}

/**
 * Path parameters come from the row or from the element's own parameters, by their own name; otherwise they are the
 * row's `id`.
 */
function actions(contract: Contract, component: Component, row: Schema, own: string[] = []): Action[] {
  return (component.actions ?? []).map((id) => {
    const of = operation(contract, id);
    const names = of.parameters.filter((each) => each.in === 'path').map((each) => each.name);
    return {
      operation: id as Action['operation'],
      ...(of.action as unknown as Pick<Action, 'label' | 'confirm' | 'done' | 'when'>),
      params: Object.fromEntries(
        names.map((name) => [name, name in row.properties! || own.includes(name) ? name : 'id']),
      ),
      ifMatch: of.parameters.some((each) => each.name === 'If-Match' && each.required) || undefined,
      download: isFile(result(of)) || undefined,
    };
  });
}

/** Returns whether an answer holds a file: `{ fileName, mediaType, content }`. */
const isFile = (answer: Schema | undefined): boolean =>
  ['fileName', 'mediaType', 'content'].every((name) => name in (answer?.properties ?? {}));

/**
 * Describes an operation on selected rows: `x-action.rows` says which property of a row goes into which parameter; the
 * row's `id` where it has none of that name.
 */
function bulk(contract: Contract, of: Operation, row: Schema): BulkAction {
  const { rows, form, ...action } = of.action as { rows: Record<string, string>; form?: true } & Pick<
    BulkAction,
    'label' | 'confirm' | 'done' | 'reason' | 'when' | 'check'
  >;
  const [param, name] = Object.entries(rows)[0]!;
  return {
    operation: of.id as BulkAction['operation'],
    ...action,
    param,
    limit: property(of.body, param, of.id).maxItems as number,
    property: name in row.properties! ? name : 'id',
    roles: rolesOf(of),
    download: of.zip || undefined,
    report: form ? undefined : report(action.check ? operation(contract, action.check) : of, param.replace(/s$/, '')),
  };
}

/**
 * Finds where the answer says what became of each row: a list with the row's value, an outcome and perhaps what was
 * found.
 */
function report(of: Operation, key: string): NonNullable<BulkAction['report']> {
  const [list, items] = Object.entries(result(of)!.properties!)
    .map(([name, each]) => [name, each.items] as const)
    .find(([, each]) => key in (each?.properties ?? {}))!;
  const lists = Object.entries(items!.properties!)
    .filter(([, each]) => each.items?.properties?.message)
    .map(([name]) => name);
  const texts = [...lists, ...Object.keys(items!.properties!).filter((name) => name === 'message')];
  return { list, key, outcome: column('outcome', property(items, 'outcome', of.id)), texts };
}
