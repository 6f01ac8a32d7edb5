import { test } from '../harness/test.js';
import { checkContract } from '../../sdk/generator/check.js';
import { change, contract, type Fault, toCopies } from './faults.js';

test('nothing is wrong with the contract', (t) => {
  t.deepEqual(checkContract(contract).faults, []);
});

const faults: Fault[] = [
  {
    title: 'a misspelt key of x-field',
    from: 'hint:',
    to: 'hnit:',
    after: 'x-field:',
    says: /x-field knows no key hnit; its keys are label, hint, /,
  },
  {
    title: 'an extension that does not exist',
    from: 'x-permission:',
    to: 'x-permision: person\n      x-permission:',
    says: /get knows no key x-permision; its keys are operationId, /,
  },
  {
    title: 'an extension where it has no meaning',
    from: 'x-scope:',
    to: 'x-tones: {}\n      x-scope:',
    says: /knows no key x-tones/,
  },
  {
    title: 'a model without a description',
    from: "description: A payroll bureau's environment",
    to: "title: A payroll bureau's environment",
    says: /Tenant lacks a description/,
    after: '    Tenant:',
    below: -2,
  },
  {
    title: 'an id that does not say of what',
    from: ", description: The tenant's id.",
    to: '',
    says: /id lacks a description/,
  },
  {
    title: 'a misspelt key of OpenAPI',
    from: 'maxLength:',
    to: 'maxlength:',
    after: '    Slug:',
    says: /Slug knows no key maxlength/,
  },
  {
    title: 'a text without English',
    from: '{ nl: Vergrendelen, en: Lock }',
    to: '{ nl: Vergrendelen }',
    says: /label lacks en/,
  },
  {
    title: 'a text in another language',
    from: '{ nl: Vergrendelen, en: Lock }',
    to: '{ nl: Vergrendelen, en: Lock, de: Sperren }',
    says: /label knows no key de; its keys are nl, en/,
  },
  {
    title: 'a key of another kind of element',
    from: 'kind: search',
    to: 'kind: search\n        steps: []',
    says: /x-component knows no key steps/,
    below: 1,
  },
  { title: 'an unknown kind', from: 'kind: search', to: 'kind: serach', says: /kind is one of form, picker, search/ },
  {
    title: 'an unknown control',
    from: 'control: money',
    to: 'control: monney',
    says: /control is one of text, email/,
  },
  {
    title: 'an unknown operation in an element',
    from: 'load: getLogin',
    to: 'load: getLogn',
    says: /there is no operation getLogn/,
  },
  {
    title: 'an unknown operation behind a field',
    from: 'operation: listFirms',
    to: 'operation: listFirm',
    says: /there is no operation listFirm$/,
  },
  {
    title: 'an operation that is no list behind a field',
    from: 'operation: listFirms',
    to: 'operation: createFirm',
    says: /createFirm is not a list/,
  },
  {
    title: 'an unknown column',
    from: 'columns: [name,',
    to: 'columns: [shoeSize,',
    after: 'tag: loon-ledger-scheme-list',
    says: /a row has no property shoeSize/,
  },
  {
    title: 'a column without a label',
    from: 'columns: [name,',
    to: 'columns: [id,',
    after: 'tag: loon-ledger-scheme-list',
    says: /id is a column and has no label in an x-field/,
  },
  {
    title: 'an order by what is no column',
    from: 'enum: [name, -name, number, -number]',
    to: 'enum: [name, -name, shoeSize, -shoeSize]',
    says: /shoeSize sorts by no column/,
  },
  {
    title: 'an order in one direction only',
    from: 'enum: [name, -name, number, -number]',
    to: 'enum: [name, number, -number]',
    says: /name has no opposite/,
  },
  {
    title: 'an unknown filter',
    from: 'filters: [level]',
    to: 'filters: [shoeSize]',
    says: /there is no query parameter shoeSize/,
  },
  {
    title: 'a filter without a label',
    from: 'filters: [work,',
    to: 'filters: [year,',
    says: /year is a filter and has no label in an x-field/,
  },
  {
    title: 'an action without x-action',
    from: 'actions: [lockRun]',
    to: 'actions: [getRun]',
    says: /getRun is an action and has no x-action/,
  },
  {
    title: 'a value that a property of a row does not have',
    from: 'when: { state: [open] }',
    to: 'when: { state: [oepn] }',
    after: 'operationId: lockRun',
    says: /state has no value oepn/,
  },
  {
    title: 'selected rows by a property that they lack',
    from: 'rows: { runIds: id }',
    to: 'rows: { runIds: shoeSize }',
    says: /a row has no property shoeSize/,
  },
  {
    title: 'selected rows without a list in the body',
    from: 'rows: { runIds: id }',
    to: 'rows: { runsIds: id }',
    says: /its body has no property runsIds/,
  },
  {
    title: 'states that move of a property that is not there',
    from: 'while: { deliveryState:',
    to: 'while: { shoeSize:',
    says: /a row has no property shoeSize/,
  },
  {
    title: 'a field shown for another that is not in its form',
    from: 'when: { fileFormat: [csv] }',
    to: 'when: { fileFromat: [csv] }',
    says: /the form has no property fileFromat/,
  },
  {
    title: 'a property of a row that a choice does not have',
    from: 'value: id, label: [name] }',
    to: 'value: code, label: [name] }',
    says: /a row has no property code/,
  },
  {
    title: 'a fixed parameter with an unknown value',
    from: 'with: { kind: [template] }',
    to: 'with: { kind: [tempalte] }',
    says: /kind has no value tempalte/,
  },
  {
    title: 'unknown choices of a package',
    from: 'choiceKind: journals',
    to: 'choiceKind: colours',
    says: /there are no choices colours/,
  },
  {
    title: 'a figure whose list has no such parameter',
    from: 'with: { work: stale }',
    to: 'with: { shoeSize: stale }',
    says: /there is no parameter shoeSize/,
  },
  {
    title: 'a value without a word',
    from: /\n {8}manager: \{ nl: Manager, en: Manager \}/,
    to: '',
    after: '    Role:',
    says: /x-labels lacks manager/,
    below: -3,
  },
  {
    title: 'a tone of a value that is not there',
    from: 'x-tones: { accepted:',
    to: 'x-tones: { acepted:',
    says: /the enumeration has no value acepted/,
  },
  {
    title: 'a setting of a package that is not there',
    from: 'administration: office',
    to: 'administration: offise',
    says: /its settings has no property offise/,
  },
  {
    title: 'a setting that a package splits by and that is not there',
    from: 'splitBy: departmentSource',
    to: 'splitBy: department',
    says: /its settings has no property department/,
  },
  {
    title: 'an unknown role',
    from: '[administrator, accountant]',
    to: '[administrator, clerk]',
    says: /no role clerk/,
  },
  { title: 'an unknown scope', from: "x-scope: 'runs:read'", to: "x-scope: 'shoes:read'", says: /no scope shoes:read/ },
  {
    title: 'software without a scope',
    from: 'x-permission: [administrator, accountant]',
    to: 'x-permission: [administrator, software]',
    says: /software and x-scope go together/,
  },
  {
    title: 'a reference to nothing',
    from: "$ref: '#/components/schemas/Slug'",
    to: "$ref: '#/components/schemas/Snail'",
    says: /there is no #\/components\/schemas\/Snail/,
  },
  {
    title: 'a package without a form',
    from: '- twinfield\n',
    to: '- twinfeild\n',
    after: '    PackageKey:',
    says: /PackageKey and IntegrationInput name different packages/,
    below: -1,
  },
  {
    title: 'a message that no webhook can ask for',
    from: '  run.locked:',
    to: '  run.lokked:',
    after: '\nwebhooks:',
    says: /WebhookType has no value run.lokked/,
  },
  {
    title: 'a message with the body of another',
    from: 'schemas/JournalReady',
    to: 'schemas/RunLocked',
    after: '\nwebhooks:',
    says: /the type in its body is run.locked/,
    below: -16,
  },
  {
    title: 'a question mark that PyYAML does not read',
    from: "'Wat ziet deze inlog?'",
    to: 'Wat ziet deze inlog?',
    says: /quote the text/,
    copy: 'quoting',
  },
  {
    title: 'a boolean of YAML 1.1',
    from: "'off'",
    to: 'off',
    says: /YAML 1.1 does not read off as text/,
    copy: 'quoting',
  },
  {
    title: 'a key that stands twice',
    from: /\n {6}summary:/,
    to: '\n      summary: Once\n      summary:',
    says: /unique/,
    copy: 'syntax',
    below: 2,
  },
];

for (const copy of toCopies(faults)) {
  const { text, lines } = change(copy);
  const found = checkContract(text).faults;
  for (const fault of copy) {
    test(`${fault.title} is a fault, with its line`, (t) => {
      const line = lines.get(fault)! + (fault.below ?? 0);
      const said = found.filter((each) => fault.says.test(each));
      t.true(
        said.some((each) => each.startsWith(`openapi.yaml:${line}:`)),
        `line ${line}\n${said.join('\n') || found.join('\n')}`,
      );
    });
  }
}
