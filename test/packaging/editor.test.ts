import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import * as sdk from '@loonpoort/sdk';
import { resources } from '../../sdk/src/generated/operations.js';
import { operatorNames } from '../../sdk/src/generated/operator-operations.js';
import { readNames } from '../../sdk/src/operation-table.js';
import { codeBlocks, Editor, type Hover } from './editor.js';

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const methods = [['client', resources] as const, ['operator', readNames(operatorNames).resources] as const].flatMap(
  ([client, all]) =>
    Object.entries(all).flatMap(([resource, table]) =>
      Object.keys(table).map((method) => `${client}.${resource}.${method}`),
    ),
);
const pointer = `
import { Loonpoort, LoonpoortError, NotFoundError, type ClientOptions, type Company } from '@loonpoort/sdk';
import type { IntegrationInput, JournalLine, Page } from '@loonpoort/sdk';
import { LoonpoortOperator } from '@loonpoort/sdk/operator';
import { verifyWebhook } from '@loonpoort/sdk/webhooks';
declare const client: Loonpoort;
declare const operator: LoonpoortOperator;
${methods.map((method) => `void ${method};`).join('\n')}
void client.session.signIn; void client.session.selectLogin; void client.session.restore; void client.session.signOut;
void client.session.on; void client.call; void client.withOptions; void verifyWebhook; void LoonpoortError;
void client.companies.list({ q: 'bakker', limit: 10 }, { timeoutMs: 1_000 });
declare const company: Company;
void company.wageTaxNumber;
declare const line: JournalLine;
void line.amount;
declare const integration: IntegrationInput;
void NotFoundError;
declare const error: LoonpoortError;
void error.fieldErrors;
declare const page: Page<Company>;
void page.nextPage;
declare const options: ClientOptions;
void options.baseUrl;
`;
const editor = new Editor({ 'pointer.ts': pointer });
const hover = (code: string): Hover => editor.hover('pointer.ts', code);

test('the places that are hovered over compile', (t) => t.deepEqual(editor.errors(), []));

/** Names what a method's hover lacks. */
function lacks({ signature, text, tags }: Hover): string[] {
  const isText = (value: string | undefined): boolean => /^\S.*[.`:]/s.test(value ?? '');
  const params = (tags.param ?? []).map((param) => /^(\S+) (.*)$/s.exec(param));
  const names = [...signature.matchAll(/(?<=[(,] ?)(\w+)\??: /g)].map(([, name]) => name);
  const thrown = (tags.throws ?? []).map((each) => /^\{?(\w+)\}? \d{3}: \S.*\.$/s.exec(each)?.[1]);
  const parts: Record<string, boolean> = {
    summary: isText(text),
    parameters:
      params.length > 0 &&
      params.every((param) => isText(param?.[2])) &&
      names.every((name) => params.some((param) => param?.[1] === name)),
    result: tags.returns?.length === 1 && isText(tags.returns[0]) && /: (API|Page)Promise</.test(signature),
    errors: thrown.length > 0 && thrown.every((name) => name !== undefined && name in sdk),
    example: tags.example?.length === 1 && /^```ts\n[^]*(client|operator)\./.test(tags.example[0]!),
    names: !/components\[|operations\[/.test(signature),
  };
  return Object.keys(parts).filter((part) => !parts[part]);
}

test('every operation is a method whose hover explains it', async (t) => {
  const contract = await read('openapi.yaml');
  const total = contract.match(/^ +operationId: /gm)!.length;
  const incomplete = methods
    .map((method) => ({ method, missing: lacks(hover(`void ${method}`)) }))
    .filter(({ missing }) => missing.length > 0);
  t.deepEqual(incomplete, []);
  t.is(methods.length, total);
  t.log(`${total - incomplete.length} of ${total} operations show summary, parameters, result, errors and an example`);
});

const signatures: Record<string, [signature: RegExp, text: RegExp]> = {
  'void client.companies.list': [
    /list\(params\?: ListCompaniesParams, options\?: CallOptions\): PagePromise<CompanySummary>/,
    /List companies\.[^]*software with the scope\s`companies:read`/,
  ],
  'void client.companies.get': [
    /get\(params: GetCompanyParams, options\?: CallOptions\): APIPromise<Company>/,
    /company/,
  ],
  'void client.companies.create': [/create\(params: CompanyInput, options\?: CreateOptions\)/, /template/],
  'void client.companies.update': [/update\(params: UpdateCompanyParams, options: ChangeOptions\)/, /Change/],
  'void client.integrations.save': [/save\(params: SaveIntegrationParams, options\?: SaveOptions\)/, /\S/],
  'void client.integrations.remove': [/remove\(.*\): APIPromise<void>/, /\S/],
  'void client.companies': [/\(property\) .*companies: CompaniesResource/, /^Payroll administrations\.$/],
  'void client.session.signIn': [
    /signIn\(credentials: SessionInput.*\): Promise<SessionState \| SignInChallenge>/,
    /Signs in/,
  ],
  'void client.session.on': [/on<"change" \| "expired">|on<Name extends/, /Calls `listener`/],
  'void client.call': [/call<.*>\(operationId: Id/, /Calls an operation by its name/],
  'void verifyWebhook': [/function verifyWebhook\(.*\): Promise<WebhookEvent>/s, /Standard Webhooks/],
  'company: Company': [/interface Company/, /payroll administration/i],
  'void company.wageTaxNumber': [/Company\.wageTaxNumber: WageTaxNumber|: string \| null/, /9 digits/],
  'void line.amount': [/JournalLine\.amount: number/, /in cents, positive for debit/],
  'integration: IntegrationInput': [/type .*IntegrationInput = .*TwinfieldInput/s, /package/],
  'list({ q': [/ListCompaniesParams\.q\?: string/, /Words to search for/],
  "'bakker', limit": [/limit\?: number/, /From 1 to 200\. Default: `50`/],
  '{ timeoutMs': [/timeoutMs\?: number/, /milliseconds that one attempt may take/],
  'void NotFoundError': [/class .*NotFoundError/, /^Status 404/],
  'void error.fieldErrors': [/fieldErrors: readonly FieldError\[\]/, /fields that are wrong/],
  'void page.nextPage': [/nextPage\(\): .*PagePromise<.*Company, unknown>/, /page after this one/],
  'void options.baseUrl': [/baseUrl: string \| URL/, /address of the API/],
};

for (const [code, [signature, text]] of Object.entries(signatures)) {
  test(`hovering over ${code} shows its type and its meaning`, (t) => {
    const shown = hover(code);
    t.regex(shown.signature, signature);
    t.regex(shown.text, text);
  });
}

test('methods written by hand show parameters, result, errors and an example too', (t) => {
  for (const method of ['client.session.signIn', 'client.session.selectLogin', 'verifyWebhook']) {
    const { tags } = hover(`void ${method}`);
    t.true(
      ['param', 'returns', 'throws', 'example'].every((tag) => tags[tag]),
      method,
    );
  }
});

test('every model and every parameter has a text on each property', async (t) => {
  for (const file of ['models', 'resources', 'operator-resources']) {
    const source = await read(`sdk/src/generated/${file}.ts`);
    const lines = source.split('\n');
    const bare = lines.filter(
      (line, index) => /^ +(readonly )?\w+\??: /.test(line) && !lines[index - 1]!.endsWith('*/'),
    );
    // The table of operations names methods that have their text already.
    t.deepEqual(
      bare.filter((line) => !/Resource\['\w+'\];$/.test(line)),
      [],
    );
  }
});

test('every example in a hover compiles', (t) => {
  const handwritten = ['on', 'signIn', 'selectLogin', 'restore', 'signOut'].map((name) => `client.session.${name}`);
  const examples = [...methods, ...handwritten, 'verifyWebhook', 'LoonpoortError'].map((method) => {
    const code = hover(`void ${method}`).tags.example?.join('\n');
    return code ? codeBlocks(`${code}\n`).join('') : `There is no example of ${method}`;
  });
  const files = examples.map((code, index) => [`example-${index}.ts`, compilable(code)]);
  t.deepEqual(new Editor(Object.fromEntries(files)).errors(), []);
});

test('every sample of the READMEs compiles', async (t) => {
  const samples = (await Promise.all(['README.md', 'sdk/README.md'].map(read))).flatMap(codeBlocks);
  t.true(samples.length >= 8);
  const files = samples.map((code, index) => [`sample-${index}.ts`, compilable(code)]);
  t.deepEqual(new Editor(Object.fromEntries(files)).errors(), []);
});

/** Adds what the text around a piece of code takes for granted: the client, its imports, and values of the reader's own. */
function compilable(code: string): string {
  const credentials = ['email', 'password', 'clientId', 'clientSecret', 'secret'];
  const strings = [...credentials, 'companyId', 'slug', 'name', 'cursor', 'body', 'baseUrl'];
  const declarations = [
    ...strings.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).map((name) => `declare const ${name}: string;`),
    'declare const headers: Headers;',
    'declare const callbackUrl: URL;',
    'declare function fetchJournal(journalId: string): Promise<void>;',
  ];
  if (!/const client\b/.test(code)) declarations.push('declare const client: Loonpoort;');
  if (/\boperator\./.test(code) && !/const operator\b/.test(code)) {
    declarations.push(
      "import { LoonpoortOperator } from '@loonpoort/sdk/operator';",
      'declare const operator: LoonpoortOperator;',
    );
  }
  if (!/import .*\bLoonpoort\b/.test(code))
    declarations.push("import { Loonpoort, LoonpoortError } from '@loonpoort/sdk';");
  return `${code}\n${declarations.join('\n')}\nexport {};`;
}
