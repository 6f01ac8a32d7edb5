import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders of the server that every capability may use and that know no capability. */
const rooms = ['contract', 'database', 'generated', 'http', 'jobs', 'mail', 'scope', 'secrets'];
const capabilities = readdirSync(new URL('server/src/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !rooms.includes(entry.name))
  .map((entry) => entry.name);

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
const capabilityImports = {
  regex: `^(\\.\\./)+(${capabilities.join('|') || '(?!)'})(/|$)`,
  message: 'A shared room never imports from a capability.',
};
const noImports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const noFetch = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'XMLHttpRequest'].map((name) => ({ name, message: httpClients.message })),
  ],
};

/** What a strict Content-Security-Policy and Trusted Types refuse. */
const strictPage = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|\\.innerHTML=/]',
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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
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
    files: ['server/src/**'],
    rules: {
      ...noImports(rawHtml, httpClients, drivers),
      ...noFetch,
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use node:crypto: anything may become a secret or an id.' },
      ],
    },
  },
  {
    files: rooms.map((room) => `server/src/${room}/**`),
    rules: noImports(rawHtml, httpClients, drivers, capabilityImports),
  },
  {
    files: ['server/src/database/**'],
    rules: noImports(rawHtml, httpClients, capabilityImports),
  },
);
