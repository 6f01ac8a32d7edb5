// Generated from openapi.yaml by `npm run generate`. Do not edit.
// From sdk/generator/element-spec.ts, which the components get a copy of: so neither half imports from the other.
import type { OperationId } from '@loonpoort/sdk';

/** A text in both languages. */
export interface Text {
  nl: string;
  en: string;
}

export type Texts = Record<string, Text>;

/** The meaning of a status decides the sign before its word. */
export type Tone = 'success' | 'warning' | 'danger' | 'muted';

export interface Choice {
  value: string;
  label: Text;
  tone?: Tone;
}

/** The choices of a lookup come from this operation. */
export interface Options {
  operation: OperationId;
  /** The property of a row that is the value. */
  value: string;
  /** The properties of a row that are shown. */
  label: string[];
  /** Fixed parameters of the operation. */
  with?: Record<string, unknown>;
  /** Parameters taken from the form's other values or the element's own attributes; by parameter where the names differ. */
  from?: string[] | Record<string, string>;
  /** Who may ask for them; everyone where it is left out. */
  roles?: string[];
}

/** Options that depend on the value of another field. */
export interface OptionsByField {
  by: string;
  cases: Record<string, Options>;
}

export type Control =
  | 'text'
  | 'email'
  | 'password'
  | 'new-password'
  | 'number'
  | 'checkbox'
  | 'checkboxes'
  | 'select'
  | 'date'
  | 'money'
  | 'lookup'
  | 'lookups'
  | 'suggest'
  | 'lines'
  | 'rows'
  | 'color'
  | 'file';

/** A property of a request schema, as a form shows it. */
export interface Field {
  name: string;
  label: Text;
  control: Control;
  hint?: Text;
  /** The message where the field is required and empty; the general one where this is left out. */
  missing?: Text;
  autocomplete?: string;
  required?: boolean;
  /** An empty field is sent as null rather than left out. */
  nullable?: boolean;
  writeOnly?: boolean;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  choices?: Choice[];
  options?: Options | OptionsByField;
  /** Shown only while each of these fields has one of these values. */
  when?: Record<string, string[]>;
  /** The fields of each row of a `rows` control. */
  fields?: Field[];
}

export type ColumnType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'dateTime'
  | 'period'
  | 'boolean'
  | 'choice'
  | 'logins'
  | 'shares'
  | 'errors'
  | 'list';

/** A property of a row, as a table shows it. */
export interface Column {
  name: string;
  label: Text;
  type: ColumnType;
  choices?: Choice[];
}

/** A query parameter that narrows a list. */
export interface Filter {
  name: string;
  label: Text;
  multiple?: boolean;
  choices?: Choice[];
  options?: Options;
}

/** An operation on one row or on the element's own object. */
export interface Action {
  operation: OperationId;
  label: Text;
  /** Asked for before it is done, with this explanation. */
  confirm?: Text;
  done?: Text;
  /** Offered only while the row's properties have one of these values. */
  when?: Record<string, string[]>;
  /** The property of the row, or of the element itself, that each path parameter takes. */
  params: Record<string, string>;
  /** The version of the row goes into `If-Match`. */
  ifMatch?: boolean;
  /** The answer is a file, which is saved. */
  download?: boolean;
}

/** An operation on all selected rows. */
export interface BulkAction {
  operation: OperationId;
  label: Text;
  /** Asked for before it is done, with this explanation; `{count}` is the number of rows. */
  confirm?: Text;
  done?: Text;
  /** Says why it is not offered where no selected row fits. */
  reason?: Text;
  /** It fits a row whose properties have one of these values. */
  when?: Record<string, string[]>;
  /** The parameter that takes the values, at most `limit` in one call. */
  param: string;
  limit: number;
  /** The property of a row that is its value; it does not fit a row where that is null. */
  property: string;
  /** Who may do it; everyone where it is left out. */
  roles?: string[];
  /** The operation that is asked first, with the same rows: it answers the report. */
  check?: OperationId;
  /** The answer is a file, which is saved. */
  download?: boolean;
  /**
   * The properties in which the answer says what became of each row: the list, the row's value, the outcome and the
   * reasons, the most precise first. It is left out where more is to be filled in: the page is told the rows then, and
   * shows the form of the operation.
   */
  report?: { list: string; key: string; outcome: Column; texts: string[] };
}

interface Spec {
  operation: OperationId;
  texts: Texts;
  /** Path and query parameters that are attributes of the element. */
  params: string[];
}

export interface FormSpec extends Spec {
  kind: 'form';
  fields: Field[];
  /** Reads the object that the form changes; its ETag goes into `If-Match`. */
  load?: OperationId;
  /** All fields are sent, rather than those that differ from the object; `orNew` where there need not be an object yet. */
  whole?: 'always' | 'orNew';
  /** A list in the answer that is shown as a report. */
  report?: { property: string; columns: Column[] };
  /** The form keeps what was typed once it is sent. */
  keep?: true;
  /** Further forms that are steps of the same element, by operation. */
  steps?: Record<string, Field[]>;
  /** Labels of the request's enumerations that are no fields, by property. */
  labels?: Record<string, Texts>;
}

export interface PickerSpec extends Spec {
  kind: 'picker';
  list: OperationId;
  /** Labels of the rows' properties that are enumerations. */
  labels: Record<string, Record<string, Text>>;
}

export interface SearchSpec extends Spec {
  kind: 'search';
  columns: Column[];
  filters: Filter[];
  /** Columns that are shown only while a filter has a value: the filter, by column. */
  columnFilters?: Record<string, string>;
  /** Columns with marks: the property that is the colour, or that lists what has a name and a colour, by column. */
  marks?: Record<string, string>;
  /** The columns that sort the list. */
  sorts: string[];
  actions: Action[];
  /** The actions on all selected rows at once. */
  bulk?: BulkAction[];
  /** The list is read again while a row is in one of these states, by property. */
  refresh?: Record<string, string[]>;
  combobox: boolean;
  /** The operations that make a row a favourite, and none any more; the parameter takes its id. */
  favourites?: { set: OperationId; remove: OperationId; param: string };
}

export interface SettingsSpec extends Spec {
  kind: 'settings-form';
  load: OperationId;
  /** Fields beside the settings, such as whether the integration is on. */
  fields: Field[];
  /** Lists the packages to choose from. */
  list: OperationId;
  /** The fields of a package's settings, downloaded when one is chosen; undefined for an unknown package. */
  fieldsOf(key: string): Promise<Field[] | undefined>;
  levels: Record<string, Text>;
  states: Choice[];
  actions: Action[];
  /** Who may list the packages; everyone where it is left out. */
  roles?: string[];
}

export interface FiguresSpec extends Spec {
  kind: 'figures';
  labels: Record<string, Text>;
  /** The list behind each figure. */
  lists: Record<string, { operation: OperationId; with?: Record<string, string> }>;
}

/** The codes of `FieldErrorCode` that a form finds by itself; the server sends a text with all others. */
export const fieldCodes = [
  'required',
  'type',
  'tooShort',
  'tooLong',
  'tooSmall',
  'tooLarge',
  'notMultiple',
  'pattern',
  'email',
  'controlCharacters',
  'invisibleCharacters',
  'passwordTooShort',
  'passwordTooLong',
  'fileTooLarge',
] as const;

export type FieldCode = (typeof fieldCodes)[number];

