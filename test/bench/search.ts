import type { Knex } from 'knex';
import { Company } from '../../server/src/companies/company.js';
import { openBureau } from './bureau.js';
import { load, type Load, median } from './load.js';

const counts = [100, 10_000, 1_000_000];
const rounds = 5;

export interface SearchFigures {
  sizes: { companies: number; p50: number; p99: number; requestsPerSecond: number }[];
  /** p99 at a million over that at a hundred, round by round. */
  ratio: number;
}

/** Measures how long `listCompanies` takes for words that few companies have, in tenants of growing size, in turn. */
export async function search(): Promise<SearchFigures> {
  const tenants: Tenant[] = [];
  try {
    for (const companies of counts) tenants.push(await open(companies));
    const sizes = tenants.map(({ companies }) => ({ companies, runs: [] as Load[] }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, { url, paths, token }] of tenants.entries()) {
        const run = await load(url, paths, token, 4);
        // The first round warms up.
        if (round > 0) sizes[index]!.runs.push(run);
      }
    }
    const figures = sizes.map(({ companies, runs }) => ({
      companies,
      p50: median(runs.map(({ p50 }) => p50)),
      p99: median(runs.map(({ p99 }) => p99)),
      requestsPerSecond: median(runs.map(({ requestsPerSecond }) => requestsPerSecond)),
    }));
    const [small, large] = [sizes[0]!.runs, sizes.at(-1)!.runs];
    return { sizes: figures, ratio: median(large.map(({ p99 }, round) => p99 / small[round]!.p99)) };
  } finally {
    for (const tenant of tenants) await tenant.close();
  }
}

interface Tenant {
  companies: number;
  url: string;
  token: string;
  paths: string[];
  close(): Promise<void>;
}

async function open(companies: number): Promise<Tenant> {
  const bureau = await openBureau((trx, tenantId) => fill(trx, tenantId, companies));
  const paths = Array.from(
    { length: 200 },
    (_, index) => `/api/companies?q=${nameOf((index * 7919 + 13) % companies)}`,
  );
  const { total } = await bureau.get(paths[0]!.slice(4));
  if (total < 1 || total > 20) throw new Error(`${paths[0]} finds ${total}: that is not selective`);
  return { companies, paths, url: bureau.url, token: bureau.token, close: bureau.close };
}

const syllables = [
  'ba',
  'ker',
  'lin',
  'mo',
  'dro',
  'vel',
  'sta',
  'hui',
  'zen',
  'wou',
  'ter',
  'gra',
  'pel',
  'nij',
  'kam',
  'rood',
  'tin',
  'sche',
  'mer',
  'lo',
  'dijk',
  'bos',
  'hof',
  'wie',
  'jan',
  'klop',
  'fra',
  'ves',
  'oor',
  'um',
  'plo',
  'gen',
  'ruy',
  'tol',
  'beek',
  'haa',
  'smi',
  'ver',
  'ach',
  'ent',
];

/** Returns the name of company n, in the syllables of its number. */
const nameOf = (n: number): string =>
  [0, 1, 2, 3].map((place) => syllables[Math.floor(n / syllables.length ** place) % syllables.length]).join('');

async function fill(trx: Knex.Transaction, tenantId: string, companies: number): Promise<void> {
  const id = (n: number) => `01938f2e-6b1a-7c3d-8e4f-${n.toString(16).padStart(12, '0')}`;
  const now = new Date().toISOString();
  await trx('debtors').insert({ tenantId, id: id(0), number: 1, name: 'Debiteur', searchText: '1 debiteur' });
  for (let from = 0; from < companies; from += 500) {
    const rows = Array.from({ length: Math.min(500, companies - from) }, (_, index) => {
      const number = from + index;
      const name = nameOf(number);
      const printed = {
        chamberNumber: String(10_000_000 + ((number * 7919) % 89_999_999)),
        wageTaxNumber: `${100_000_000 + ((number * 104_729) % 899_999_999)}L01`,
        postalCode: `${1000 + (number % 9000)} AB`,
        email: `info@${name}.example`,
      };
      const named = { number: number + 1, name, ...printed };
      return {
        tenantId,
        id: id(number + 1),
        debtorId: id(0),
        kind: 'client',
        periodType: 'month',
        ...named,
        ...Company.searchColumns(named, { number: 1, name: 'Debiteur' }),
        createdAt: now,
        updatedAt: now,
      };
    });
    await trx('companies').insert(rows);
  }
}
