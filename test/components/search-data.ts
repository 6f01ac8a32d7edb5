import type { Account, CompanySummary, IntegrationSummary, Invitation, LoginDetail } from '@loonpoort/sdk';
import { pageOf } from './data.js';
import type { Handler } from './fake-api.js';

const id = (number: number): string => `01938f2e-6b1a-7c3d-8e4f-${String(number).padStart(12, '0')}`;

/** The rows that the manual shows. */
const templates: [name: string, number: number, period: CompanySummary['periodType']][] = [
  ['Std Boekhandel (maand)', 12, 'month'],
  ['Std bouwbedrijf (4 wkn)', 3, 'fourWeek'],
  ['Std bouwbedrijf (maand)', 4, 'month'],
  ['Std bouwbedrijf UTA (4 wkn)', 1, 'fourWeek'],
  ['Std bouwbedrijf UTA (maand)', 2, 'month'],
  ['Std Detailhandel levensmiddelen (4 wkn)', 13, 'fourWeek'],
  ['Std Detailhandel levensmiddelen (maand)', 14, 'month'],
  ['Std Detailhandel Medica (4 wkn)', 22, 'fourWeek'],
];
const trades = ['Bakkerij', 'Garagebedrijf', 'Installatiebureau', 'Kapsalon', 'Advocatenkantoor'];
const names = ['Peeters', 'Van der Linden', 'Jansen & Zonen', 'De Vries', 'Hendrickx-Willemsen', 'Ünal'];
const periods: CompanySummary['periodType'][] = ['month', 'fourWeek', 'week'];

/** 86 companies: the manual's templates, and clients. */
export const companies: CompanySummary[] = [
  ...templates.map(([name, number, periodType], index) => ({
    id: id(index),
    number,
    name,
    periodType,
    kind: 'template' as const,
    debtorId: id(500),
    debtorNumber: 1,
    debtorName: 'Standaardbedrijven',
    endsOn: null,
    state: 'open' as const,
    favourite: false,
  })),
  ...Array.from({ length: 78 }, (_, index) => ({
    id: id(100 + index),
    number: index + 1,
    name: `${trades[index % 5]} ${names[index % 6]} B.V.`,
    periodType: periods[index % 3]!,
    kind: index % 20 === 19 ? ('test' as const) : ('client' as const),
    debtorId: id(501 + index),
    debtorNumber: 1001 + index,
    debtorName: `${names[index % 6]} Holding`,
    endsOn: null,
    state: 'open' as const,
    favourite: false,
  })),
];

/** Serves `listCompanies` over those rows, with words, filters and cursor pages. */
export const listCompanies: Handler = ({ params }) => {
  const words = (params['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const among = (name: string, value: string): boolean => !params[name] || params[name].split(',').includes(value);
  const found = companies.filter((each) => {
    const text = `${each.number} ${each.name} ${each.debtorNumber} ${each.debtorName}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) && among('kind', each.kind) && among('periodType', each.periodType)
    );
  });
  const from = Number(params['cursor'] ?? 0);
  const to = from + Number(params['limit'] ?? 30);
  return { body: { items: found.slice(from, to), total: found.length, next: to < found.length ? String(to) : null } };
};

export const tags = ['Horeca', 'Bouw', 'Zorg'].map((name, index) => ({
  id: id(900 + index),
  number: index + 1,
  name,
  color: null,
}));

export const listTags: Handler = () => pageOf(tags);

const invitation = (number: number, email: string, state: Invitation['state']): Invitation => ({
  id: id(700 + number),
  personId: id(750 + number),
  email,
  name: 'Piet',
  role: 'accountant',
  firmName: 'Kantoor Maasdal',
  state,
  expiresAt: '2026-11-25T09:30:00.000Z',
  lastSentAt: '2026-11-22T09:30:00.000Z',
  createdAt: '2026-11-22T09:30:00.000Z',
});

export const invitations = (): Invitation[] => [
  invitation(1, 'piet@maasdal.example', 'open'),
  invitation(2, 'jan@maasdal.example', 'expired'),
  invitation(3, 'els@maasdal.example', 'accepted'),
];

const integration = (number: number, rest: Partial<IntegrationSummary>): IntegrationSummary => ({
  id: id(800 + number),
  level: 'firm',
  ownerId: id(850 + number),
  ownerName: 'Kantoor Maasdal',
  package: 'twinfield',
  packageName: 'Twinfield',
  enabled: true,
  state: 'working',
  problem: null,
  applies: false,
  editable: true,
  ...rest,
});

export const integrations: IntegrationSummary[] = [
  integration(1, {}),
  integration(2, {
    level: 'company',
    ownerName: 'Bakkerij Peeters B.V.',
    package: 'exact-online',
    packageName: 'Exact Online',
    state: 'problem',
    problem: 'Het wachtwoord ontbreekt.',
    applies: true,
  }),
];

const login = (number: number, role: LoginDetail['role'], label: string): LoginDetail => ({
  id: id(950 + number),
  personId: id(951),
  personName: 'Petra de Vries',
  email: 'petra@maasdal.example',
  role,
  label,
  firmId: null,
  managesFirm: false,
  grantKind: 'all',
  grantIds: [],
  enabled: true,
  accepted: true,
});

export const accounts: Account[] = [
  {
    id: id(951),
    name: 'Petra de Vries',
    email: 'petra@maasdal.example',
    lastUsedAt: '2026-11-22T09:30:00.000Z',
    logins: [login(1, 'accountant', 'Kantoor Maasdal'), login(2, 'employer', 'Bakkerij De Korenaar B.V.')],
  },
  {
    id: id(952),
    name: 'Jan Jansen',
    email: 'jan@maasdal.example',
    lastUsedAt: null,
    logins: [login(3, 'administrator', 'oamkb')],
  },
];
