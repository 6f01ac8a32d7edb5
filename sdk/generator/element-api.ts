/** The public face of each kind, for `custom-elements.json`, the React wrappers and the documentation. */

export interface Member {
  name: string;
  description: string;
}

export interface Attribute extends Member {
  /** The property behind the attribute. */
  field: string;
  type: string;
}

export interface Event extends Member {
  /** TypeScript type of `event.detail`. */
  detail: string;
}

/** A property without an attribute. */
export interface Property extends Member {
  type: string;
}

export interface KindApi {
  className: string;
  specName: string;
  attributes: Attribute[];
  properties?: Property[];
  events: Event[];
  slots: Member[];
  parts: Member[];
}

const common: Attribute[] = [
  {
    name: 'lang',
    field: 'lang',
    type: "'nl' | 'en'",
    description: 'The language of this element; otherwise that of the provider.',
  },
  {
    name: 'heading-level',
    field: 'headingLevel',
    type: 'number',
    description: 'The level of its heading, 1 to 6; 0 hides it from sight and keeps it for screen readers.',
  },
];

const failed: Event = {
  name: 'loon-error',
  detail: 'LoonError',
  description:
    'Something failed; `detail` has the problem, its `requestId`, and whether trying again can help (`recoverable`).',
};

const message: Member = { name: 'message', description: 'The line that says what happened or went wrong.' };
const heading: Member = { name: 'heading', description: 'The heading.' };
const field: Member = { name: 'field', description: 'A label with its control, hint and error.' };
const control: Member = { name: 'control', description: 'The control of a field.' };
const button: Member = { name: 'button', description: 'A button; `button primary` is the main one.' };
const list: Member = { name: 'list', description: 'The list under a combobox.' };
const option: Member = { name: 'option', description: 'A row that can be chosen.' };
const exports: Member = { name: 'export', description: 'What saves all rows to a file.' };
const sent: Event = {
  name: 'loon-success',
  detail: '{ operation: string; result: unknown }',
  description: 'It was sent and accepted; `result` is the answer.',
};

export const kinds: Record<'form' | 'picker' | 'search' | 'settings-form' | 'figures', KindApi> = {
  form: {
    className: 'FormElement',
    specName: 'FormSpec',
    attributes: [
      ...common,
      { name: 'readonly', field: 'readOnly', type: 'boolean', description: 'Shows the values and offers no change.' },
    ],
    properties: [
      {
        name: 'values',
        type: 'Record<string, unknown>',
        description: 'Values that the page has settled: sent along, and their fields are not shown.',
      },
    ],
    events: [
      { name: 'loon-change', detail: '{ name: string; value: unknown }', description: 'A person changed a field.' },
      sent,
      failed,
    ],
    slots: [{ name: '', description: 'Shown under the heading.' }],
    parts: [heading, field, control, list, option, button, message],
  },
  picker: {
    className: 'PickerElement',
    specName: 'PickerSpec',
    attributes: [...common, { name: 'value', field: 'value', type: 'string', description: 'The chosen row.' }],
    events: [
      { name: 'loon-select', detail: '{ value: string; item: unknown }', description: 'A person chose a row.' },
      sent,
      failed,
    ],
    slots: [],
    parts: [heading, option, button, message],
  },
  search: {
    className: 'SearchElement',
    specName: 'SearchSpec',
    attributes: [
      ...common,
      {
        name: 'mode',
        field: 'mode',
        type: "'table' | 'combobox'",
        description: 'A table with the total, or a combobox (where the contract allows it).',
      },
      {
        name: 'href',
        field: 'href',
        type: 'string',
        description:
          'Address of a row, such as `/companies/{id}`; rows are links then. Of several, separated by spaces, the first whose values the row has.',
      },
      {
        name: 'hrefs',
        field: 'hrefs',
        type: 'Record<string, string>',
        description: 'Addresses of what cells name, by column, as JSON: `{"companyName": "/companies/{companyId}"}`.',
      },
      {
        name: 'all-href',
        field: 'allHref',
        type: 'string',
        description: 'Address of the whole list, with `{q}` for the words; the combobox links to it.',
      },
      { name: 'q', field: 'q', type: 'string', description: 'The words searched for.' },
      {
        name: 'hidden-columns',
        field: 'hiddenColumns',
        type: 'string',
        description: 'Names of columns and filters that are left out, separated by spaces.',
      },
      {
        name: 'hidden-actions',
        field: 'hiddenActions',
        type: 'string',
        description: 'Operations of the buttons on rows that are left out, separated by spaces.',
      },
      { name: 'plain', field: 'plain', type: 'boolean', description: 'Leaves out the search field and the filters.' },
    ],
    events: [
      {
        name: 'loon-select',
        detail: '{ item: unknown }',
        description: 'A person opened a row; cancelable where rows are links.',
      },
      {
        name: 'loon-search',
        detail: '{ params: Record<string, unknown>; total: number }',
        description: 'A list arrived for these words and filters.',
      },
      {
        name: 'loon-success',
        detail: '{ operation: string; result: unknown }',
        description: 'An action on a row or on selected rows was done.',
      },
      {
        name: 'loon-ask',
        detail: '{ operation: string; values: Record<string, unknown> }',
        description: 'An action on selected rows has more to fill in; `values` are for the form of the operation.',
      },
      failed,
    ],
    slots: [
      { name: 'empty', description: 'Replaces what an empty list says.' },
      { name: 'actions', description: 'Buttons beside the heading.' },
    ],
    parts: [
      heading,
      { name: 'table', description: 'The table.' },
      { name: 'row', description: 'A row.' },
      { name: 'total', description: 'The total.' },
      exports,
      { name: 'input', description: 'The search field.' },
      { name: 'bulk', description: 'What can be done with the selected rows, and what became of them.' },
      { name: 'report', description: 'What became of them.' },
      control,
      list,
      option,
      button,
      message,
    ],
  },
  'settings-form': {
    className: 'SettingsFormElement',
    specName: 'SettingsSpec',
    attributes: [
      ...common,
      {
        name: 'owner-name',
        field: 'ownerName',
        type: 'string',
        description: 'Whose integration it is; shown until the server has named its owner.',
      },
    ],
    properties: [
      {
        name: 'settings',
        type: 'Record<string, unknown> | undefined',
        description: "What stands in the package's fields, without secrets.",
      },
    ],
    events: [
      { name: 'loon-change', detail: '{ name: string; value: unknown }', description: 'A person changed a field.' },
      {
        name: 'loon-open',
        detail: '{ package: string; integration: unknown }',
        description: "A package's form is there, with the integration where there is one.",
      },
      {
        name: 'loon-success',
        detail: '{ operation: string; result: unknown }',
        description: 'The settings were saved, tested or removed.',
      },
      failed,
    ],
    slots: [],
    parts: [
      heading,
      field,
      control,
      button,
      { name: 'package', description: 'A package that can be chosen.' },
      message,
    ],
  },
  figures: {
    className: 'FiguresElement',
    specName: 'FiguresSpec',
    attributes: [
      ...common,
      {
        name: 'hrefs',
        field: 'hrefs',
        type: 'Record<string, string>',
        description:
          'Addresses of the lists by operation, as JSON; a figure links to its list with the parameters added.',
      },
    ],
    events: [
      {
        name: 'loon-select',
        detail: '{ key: string; operation: string; params: Record<string, string> }',
        description: 'A person opened a figure; cancelable.',
      },
      failed,
    ],
    slots: [],
    parts: [
      heading,
      { name: 'figure', description: 'A tile.' },
      { name: 'value', description: 'The number of a tile.' },
      exports,
      button,
      message,
    ],
  },
};

/** Says what is there of a form that has steps in place of fields that a page could fill in. */
const stepForm = (className: string): KindApi => ({
  className,
  specName: 'FormSpec',
  attributes: common,
  events: [sent, failed],
  slots: [],
  parts: [heading, field, control, button, message],
});

/** Elements with a class of their own over a kind, by the `base` of their `x-component`. */
export const bases: Record<string, KindApi> = {
  login: {
    className: 'LoginElement',
    specName: 'FormSpec',
    attributes: [
      ...common,
      {
        name: 'step',
        field: 'step',
        type: "'sign-in' | 'forgotten' | 'invitation' | 'reset'",
        description: 'Where it stands; a mailed link opens `invitation` or `reset`.',
      },
      { name: 'token', field: 'token', type: 'string', description: 'Of the mailed link.' },
      { name: 'email', field: 'email', type: 'string', description: 'Filled in beforehand.' },
      {
        name: 'wanted-role',
        field: 'wantedRole',
        type: 'string',
        description: 'The role to work with, where a person has several.',
      },
    ],
    events: [
      sent,
      {
        name: 'loon-login-required',
        detail: '{ logins: { id: string; role: string; label: string; scope: string }[] }',
        description: 'Signed in, and one of several logins must be chosen; `<loon-role-picker>` offers them.',
      },
      failed,
    ],
    slots: [],
    // It stands in light DOM, where the style sheet of the page reaches it.
    parts: [],
  },
  'role-picker': { ...kinds.picker, className: 'RolePickerElement' },
  'file-import': { ...kinds.form, className: 'FileImportElement' },
  'factor-form': stepForm('FactorFormElement'),
  'recovery-codes': stepForm('RecoveryCodesElement'),
  'proof-form': { ...kinds.form, className: 'ProofFormElement' },
};
