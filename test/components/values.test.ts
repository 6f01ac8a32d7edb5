import { test } from '../harness/test.js';
import type { Field } from '../../components/src/generated/spec.js';
import { validate } from '../../components/src/fields/validate.js';
import {
  changed,
  initialValues,
  isEmpty,
  toBody,
  toCents,
  toNumber,
  visible,
} from '../../components/src/fields/values.js';

const make = (name: string, control: Field['control'], more: Partial<Field> = {}): Field => ({
  name,
  control,
  label: { nl: name, en: name },
  ...more,
});

const codes = (field: Field, value: unknown): string[] =>
  validate([field], { [field.name]: value }).map(({ code, values }) =>
    [code, values?.['limit']].filter(Boolean).join(' '),
  );

test('numbers are read as people type them', (t) => {
  for (const [typed, value] of [
    ['12', 12],
    ['-12,5', -12.5],
    ['1234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567,89', 1_234_567.89],
    [' 1 234 ', 1234],
  ] as const) {
    t.is(toNumber(typed), value, typed);
  }
  t.is(toNumber(1e-7), 1e-7, 'what is a number already is not read');
  for (const typed of ['', 'twaalf', '1,2,3', '12-', '1e3', '0x10', '12 euro']) t.is(toNumber(typed), NaN, typed);
});

test('every amount of two decimals is read to the cent', (t) => {
  for (let cents = 0; cents < 100_000; cents += 1) {
    const typed = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
    if (toCents(typed) !== cents) t.is(toCents(typed), cents, typed);
  }
  t.is(toCents('-19,99'), -1999);
  t.is(toCents(1999), 1999, 'an amount of an object is in cents already');
});

test('the limits of a number are allowed, and what lies beyond them is not', (t) => {
  const share = make('share', 'number', { minimum: 1, maximum: 100 });
  t.deepEqual(codes(share, '1'), []);
  t.deepEqual(codes(share, '100'), []);
  t.deepEqual(codes(share, '0,99'), ['tooSmall 1']);
  t.deepEqual(codes(share, '100,01'), ['tooLarge 100']);
  t.deepEqual(codes(share, 'alles'), ['type']);
  t.deepEqual(codes(make('count', 'number', { format: 'int32' }), '1,5'), ['notMultiple']);
  t.deepEqual(codes(make('share', 'number', { format: 'double' }), '1,5'), []);
  const amount = make('amount', 'money', { format: 'int64', minimum: -100, maximum: 100 });
  t.deepEqual(codes(amount, '1,00'), []);
  t.deepEqual(codes(amount, '-1,00'), []);
  t.deepEqual(codes(amount, '1,01'), ['tooLarge 100']);
});

test('the limits of a text are allowed, and signs that take two units count once', (t) => {
  const text = make('name', 'text', { minLength: 2, maxLength: 4, pattern: '^\\p{L}+$' });
  t.deepEqual(codes(text, 'ab'), []);
  t.deepEqual(codes(text, '  abcd  '), [], 'spaces around it are not sent');
  t.deepEqual(codes(text, 'a'), ['tooShort 2']);
  t.deepEqual(codes(text, 'abcde'), ['tooLong 4']);
  t.deepEqual(codes(text, '𝒜𝒷𝒸𝒹'), []);
  t.deepEqual(codes(text, 'ab1'), ['pattern']);
  const password = make('password', 'new-password', { minLength: 3, maxLength: 4 });
  t.deepEqual(codes(password, ' a '), [], 'spaces around a password belong to it');
  t.deepEqual(codes(password, 'ab'), ['passwordTooShort 3']);
  t.deepEqual(codes(password, ' abc '), ['passwordTooLong 4']);
  const email = make('email', 'email', { format: 'email', maxLength: 254 });
  t.deepEqual(codes(email, 'anna@kantoor.example'), []);
  for (const typed of ['anna', 'anna@kantoor', 'anna@@kantoor.nl', 'anna kant@kantoor.nl'])
    t.deepEqual(codes(email, typed), ['email'], typed);
});

test('what is required must be there; a choice that is off is a choice', (t) => {
  t.deepEqual(codes(make('name', 'text', { required: true }), '   '), ['required']);
  t.deepEqual(codes(make('types', 'checkboxes', { required: true }), []), ['required']);
  t.deepEqual(codes(make('sure', 'checkbox', { required: true }), false), []);
  t.deepEqual(codes(make('name', 'text'), ''), []);
  t.true(isEmpty(null));
  t.true(isEmpty(undefined), 'a field that no value was given for');
  t.false(isEmpty(0));
  t.false(isEmpty(false));
});

test('rows are judged each under its own pointer, and hidden fields are not', (t) => {
  const rows = make('shares', 'rows', { fields: [make('share', 'number', { required: true, maximum: 100 })] });
  const found = validate([rows], { shares: [{ share: '100' }, { share: '' }, { share: '101' }] }, '/settings');
  t.deepEqual(
    found.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/settings/shares/1/share required', '/settings/shares/2/share tooLarge'],
  );
  const hidden = make('firmId', 'lookup', { required: true, when: { role: ['accountant', 'employer'] } });
  t.deepEqual(validate([hidden], { role: 'administrator', firmId: '' }), []);
  t.is(validate([hidden], { role: 'employer', firmId: '' }).length, 1);
  t.true(visible(make('x', 'text', { when: { on: ['true'] } }), { on: true }));
});

test('a value can be taken away only where the contract takes null for it', (t) => {
  const taken = (more: Partial<Field>, value: unknown = '', original: unknown = 'was'): string[] =>
    validate([make('phone', 'text', more)], { phone: value }, '', { phone: original }).map(({ code }) => code);
  t.deepEqual(taken({}), ['required']);
  t.deepEqual(taken({ nullable: true }), []);
  t.deepEqual(taken({ writeOnly: true }), []);
  t.deepEqual(taken({}, '', ''), []);
  t.deepEqual(taken({}, [], ['was']), [], 'a list may become empty');
});

test('a body has what was filled in; a change has what differs, with null for what was taken away', (t) => {
  const fields = [
    make('name', 'text'),
    make('phone', 'text', { nullable: true }),
    make('total', 'money'),
    make('tags', 'lines'),
    make('on', 'checkbox'),
    make('password', 'password'),
    make('code', 'text', { when: { on: ['true'] } }),
  ];
  const values = {
    name: ' Anna ',
    phone: '',
    total: '19,99',
    tags: [' a ', ''],
    on: false,
    password: ' x ',
    code: 'c',
  };
  t.deepEqual(toBody(fields, values), { name: 'Anna', total: 1999, tags: ['a'], on: false, password: ' x ' });
  t.deepEqual(toBody(fields, { ...values, on: true, tags: [] })['tags'], undefined);
  const original = { name: 'Anna', phone: '010', total: 1999, tags: ['a'], on: false };
  t.deepEqual(changed(fields, { ...initialValues(fields, original), total: '19,99' }, original), []);
  const change = { ...initialValues(fields, original), phone: '', tags: [], total: '20' };
  t.deepEqual(toBody(fields, change, original), { phone: null, total: 2000, tags: [] });
  t.deepEqual(toBody(fields, values, undefined, true)['phone'], null, 'a whole body says what is empty');
});

test('a body has each value as the contract wants it, and nothing where nothing was filled in', (t) => {
  const fields = [
    make('name', 'text'),
    make('hours', 'number'),
    make('scheme', 'lookup'),
    make('firmId', 'lookup', { format: 'uuid' }),
    make('account', 'lookup', { format: 'int64' }),
    make('shares', 'rows', { fields: [make('costCentre', 'text'), make('share', 'number')] }),
    make('types', 'checkboxes', { required: true }),
    make('roles', 'checkboxes'),
  ];
  const filled = {
    name: 'Anna',
    hours: '1.234,5',
    scheme: '0100',
    firmId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
    account: '4000',
    shares: [{ costCentre: ' A ', share: '33,5' }, { costCentre: '' }],
    types: ['a'],
    roles: ['b'],
  };
  t.deepEqual(toBody(fields, filled), {
    ...filled,
    hours: 1234.5,
    account: 4000,
    shares: [{ costCentre: 'A', share: 33.5 }, {}],
  });
  t.deepEqual(toBody(fields, initialValues(fields)), { types: [] }, 'what is required is sent, to be refused');
  const emptied = { ...filled, types: [], roles: [], shares: [] };
  t.deepEqual(toBody(fields, emptied, filled), { types: [], roles: [], shares: [] });
});

test('a new form starts with the defaults, another with its object', (t) => {
  const fields = [make('kind', 'select', { default: 'client' }), make('tags', 'lookups'), make('on', 'checkbox')];
  t.deepEqual(initialValues(fields), { kind: 'client', tags: [], on: false });
  const lists = (['lookups', 'checkboxes', 'lines', 'rows'] as const).map((control) => make(control, control));
  t.deepEqual(initialValues(lists), { lookups: [], checkboxes: [], lines: [], rows: [] });
  t.deepEqual(initialValues(fields, { on: true }), { kind: '', tags: [], on: true });
});
