import type { Column, Control, Field, Filter, Tone } from './element-spec.js';
import type { Operation, Schema, Text } from './contract.js';

type Extra = Partial<Pick<Field, 'label' | 'hint' | 'missing' | 'control' | 'autocomplete' | 'options' | 'when'>> & {
  display?: Column['type'];
  /** The kind of the package's choices that a setting names one of. */
  choiceKind?: string;
};

const extra = (schema: Schema): Extra => (schema['x-field'] as Extra | undefined) ?? {};

/** Returns the values of an enumeration with their labels, and what each means for a status. */
export const choices = (schema: Schema): Field['choices'] => {
  const named = schema.oneOf?.find((each) => each['x-labels']);
  if (named) return choices(named);
  const labels = schema['x-labels'] as Record<string, Text> | undefined;
  const tones = schema['x-tones'] as Record<string, Tone> | undefined;
  return labels && Object.entries(labels).map(([value, label]) => ({ value, label, tone: tones?.[value] }));
};

const types = (schema: Schema): string[] => (schema.oneOf ? schema.oneOf.flatMap(types) : [schema.type ?? []].flat());

/** Returns the fields of an object schema that a person fills in: those that the contract gives a label. */
export function fields(schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, each]) => extra(each).label && each.readOnly !== true)
    .map(([name, each]) => field(name, each, schema.required?.includes(name) ?? false));
}

function field(name: string, schema: Schema, required: boolean): Field {
  const { label, hint, missing, control, autocomplete, options, when } = extra(schema);
  const value = <T>(key: string): T | undefined => schema[key] as T | undefined;
  return {
    name,
    label: label!,
    control: control ?? defaultControl(schema),
    hint,
    missing: required ? missing : undefined,
    autocomplete,
    required: required || undefined,
    nullable: types(schema).includes('null') || undefined,
    writeOnly: value('writeOnly'),
    format: value('format'),
    pattern: value('pattern'),
    minLength: value('minLength'),
    maxLength: value('maxLength'),
    minimum: value('minimum'),
    maximum: value('maximum'),
    default: value('default'),
    choices: choices(schema.items ?? schema),
    options,
    when: when && texts(when),
    fields: control === 'rows' ? fields(schema.items!) : undefined,
  };
}

/** A form has its values as texts, those of a checkbox too. */
const texts = (when: Record<string, unknown[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(when).map(([name, wanted]) => [name, wanted.map(String)]));

function defaultControl(schema: Schema): Control {
  if (schema['x-labels']) return 'select';
  if (schema.items?.['x-labels']) return 'checkboxes';
  if (types(schema).includes('boolean')) return 'checkbox';
  if (types(schema).some((type) => type === 'integer' || type === 'number')) return 'number';
  return schema.format === 'date' ? 'date' : 'text';
}

/** Returns which kind of a package's choices a setting takes, where it names something in the package. */
export const choiceKindOf = (schema: Schema): string | undefined => extra(schema).choiceKind;

/** Turns a property of a row into a column; its label comes from the contract. */
export function column(name: string, schema: Schema): Column {
  const { label, display } = extra(schema);
  // A login's role is the one property of a column's items that has words of its own.
  const named = display === 'logins' ? schema.items!.properties!.role! : (schema.items ?? schema);
  return { name, label: label!, type: display ?? columnType(schema), choices: choices(named) };
}

function columnType(schema: Schema): Column['type'] {
  if (choices(schema)) return 'choice';
  const type = types(schema);
  if (type.includes('integer') || type.includes('number')) return 'number';
  if (type.includes('boolean')) return 'boolean';
  if (type.includes('array')) return schema.items?.properties?.message ? 'errors' : 'list';
  if (schema.format === 'date-time') return 'dateTime';
  return schema.format === 'date' ? 'date' : 'text';
}

/** Turns a query parameter into a filter. */
export function filter(of: Operation, name: string): Filter {
  const parameter = of.parameters.find((each) => each.in === 'query' && each.name === name)!;
  const values = parameter.schema.items ?? parameter.schema;
  const { label, options } = { ...extra(values), ...(parameter.field as Extra | undefined) };
  return {
    name,
    label: (label ?? extra(parameter.schema).label)!,
    multiple: parameter.schema.items ? true : undefined,
    choices: choices(values),
    options: options as Filter['options'],
  };
}
