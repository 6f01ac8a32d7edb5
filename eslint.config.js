import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const rawHtml = {
  regex: '^lit/(directives/unsafe-(html|svg|mathml)|static-html)\\.js$',
  message: 'Raw HTML in a template is how a script gets in.',
};
const httpClients = {
  regex: '^(ky|axios|got|undici|node-fetch|@hapi/wreck)(/|$)',
  message: '@loonpoort/sdk is the only HTTP client.',
};
const drivers = {
  regex: '^(sqlite3|better-sqlite3|knex|pg)(/|$)',
  allowTypeImports: true,
  message: 'Only server/src/database knows the driver.',
};
const oneAtATime = {
  group: ['ava'],
  importNames: ['default'],
  message: 'Use test/harness/test.ts: the tests of a file run one after the other.',
};
const noImports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const noFetch = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'XMLHttpRequest'].map((name) => ({ name, message: httpClients.message })),
  ],
};

const onlySqlite = [
  'json_(each|tree|extract|object|array|group_array|group_object)\\b',
  '\\b(instr|group_concat|ifnull|iif|strftime|julianday|unixepoch)\\(',
  '->>',
  '\\b(ON CONFLICT|INSERT OR|TEMP TABLE|BEGIN IMMEDIATE|PRAGMA|WITHOUT ROWID|rowid)\\b',
].join('|');

/** There are two ways to the database, a model and one statement: server/src/database/index.ts says when which. */
const twoWays = {
  'no-restricted-syntax': [
    'error',
    ...[
      'CallExpression[callee.name=/^(trx|knex|db)$/]',
      'CallExpression[callee.property.name="read"][arguments.0.type=/^(Literal|TemplateLiteral)$/]',
      'CallExpression[callee.name="read"][arguments.0.type=/^(Literal|TemplateLiteral)$/]',
      'CallExpression[callee.property.name="raw"]',
      'ImportDeclaration[source.value="objection"] > ImportSpecifier[imported.name="raw"]',
    ].map((selector) => ({
      selector,
      message: 'Use a model, or `rows` of server/src/database with one SQL statement.',
    })),
    ...[`Literal[value=/${onlySqlite}/]`, `TemplateElement[value.raw=/${onlySqlite}/]`].map((selector) => ({
      selector,
      message: 'SQL that SQLite and PostgreSQL do not share is a function of server/src/database/dialect.ts.',
    })),
  ],
};

/** What a strict Content-Security-Policy and Trusted Types refuse. */
const strictPage = {
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|\\.innerHTML=/]',
      message: 'A strict CSP refuses style attributes and raw HTML: use a class or a custom property.',
    },
    {
      selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
      message: 'Raw HTML is how a script gets in.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
      message: 'Raw HTML is how a script gets in.',
    },
  ],
};

export default defineConfig(
  { ignores: ['**/dist/', '**/generated/', '**/node_modules/', 'data/', 'test/screenshots/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', 350],
      'no-undef': 'off', // the compiler's work, and it knows each file's globals
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      ...noImports(rawHtml),
    },
  },
  {
    files: ['components/src/**', 'examples/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...noImports(rawHtml, httpClients, drivers),
      ...noFetch,
      ...strictPage,
    },
  },
  {
    files: ['test/**'],
    rules: {
      // A test knows what it asked for, and breaks it at will.
      '@typescript-eslint/no-explicit-any': 'off',
      ...noImports(rawHtml, oneAtATime),
    },
  },
  {
    files: ['test/harness/test.ts'],
    rules: noImports(rawHtml),
  },
  {
    files: ['server/src/**'],
    rules: {
      ...noImports(rawHtml, httpClients, drivers),
      ...noFetch,
      ...twoWays,
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use node:crypto: anything may become a secret or an id.' },
      ],
    },
  },
  {
    files: ['server/src/database/**'],
    rules: { ...noImports(rawHtml, httpClients), 'no-restricted-syntax': 'off' },
  },
);
