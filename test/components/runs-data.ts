import type { RunSummary } from '@loonpoort/sdk';
import type { Handler } from './fake-api.js';

const id = (number: number): string => `01938f2e-6b1a-7c3d-8e4f-${String(number).padStart(12, '0')}`;
const names = [
  'Bakkerij Peeters B.V.',
  'Garagebedrijf Van der Linden B.V.',
  'Kapsalon Jansen & Zonen',
  'Installatiebureau De Vries B.V.',
];

export const journalOf = (run: RunSummary): string => id(2000 + run.companyNumber);

/** Makes a month of clients, each with a run that has no journal yet. */
export const runs = (count: number): RunSummary[] =>
  Array.from({ length: count }, (_, index) => ({
    id: id(1000 + index),
    companyId: id(100 + index),
    companyName: `${names[index % names.length]} ${index + 1}`,
    companyNumber: index + 1,
    debtorName: 'Peeters Holding',
    year: 2026,
    periodFrom: 11,
    periodTo: 11,
    periodText: 'november 2026',
    number: 11,
    type: 'regular',
    state: 'locked',
    description: null,
    employees: 12,
    journalId: null,
    journalState: 'none',
    deliveryId: null,
    deliveryState: null,
    documentNumber: null,
    packageName: null,
  }));

/** Serves `listRuns` over rows that a test changes, in pages of 30. */
export const listRuns =
  (rows: () => RunSummary[]): Handler =>
  ({ params }) => {
    const found = rows().filter(({ companyName }) =>
      companyName.toLowerCase().includes((params['q'] ?? '').toLowerCase()),
    );
    const from = Number(params['cursor'] ?? 0);
    const to = from + Number(params['limit'] ?? 30);
    return { body: { items: found.slice(from, to), total: found.length, next: to < found.length ? String(to) : null } };
  };
