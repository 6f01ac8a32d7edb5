import type { Company, Employee, Login, SessionState } from '@loonpoort/sdk';
import { problem, type Call, type Handler, type Reply } from './fake-api.js';

export const PASSWORD = 'correct paard batterij nietje';

export const logins: Login[] = [
  {
    id: '01938f2e-0000-7000-8000-000000000001',
    role: 'accountant',
    label: 'Kantoor Maasdal',
    scope: '86 bedrijven',
    firmId: '01938f2e-0000-7000-8000-0000000000f1',
  },
  {
    id: '01938f2e-0000-7000-8000-000000000002',
    role: 'employer',
    label: 'Bakkerij De Korenaar B.V.',
    scope: '1 bedrijf',
  },
  { id: '01938f2e-0000-7000-8000-000000000003', role: 'employee', label: 'Bakkerij De Korenaar B.V.', scope: '' },
];

export const person: SessionState['person'] = {
  id: '01938f2e-0000-7000-8000-0000000000aa',
  name: 'Petra de Vries',
  email: 'petra@maasdal.example',
  language: 'nl',
};

/** The key of what Petra leaves in the browser. */
const draftKey = 'Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqAkq4f0b8w0';

export const session = (login: Login | null, all = logins): Reply => ({
  status: 201,
  body: {
    accessToken: `token-of-${login?.role ?? 'nobody'}`,
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    draftKey,
    tenant: { slug: 'oamkb', name: 'oamkb', language: 'nl' },
    person,
    login,
    logins: all,
  },
});

/** Signs in with `PASSWORD`; a person with one login has it at once. */
export const signIn =
  (all: Login[] = [logins[0]!]): Handler =>
  ({ body }: Call) => {
    if (body['password'] !== PASSWORD) {
      return problem(
        401,
        'wrong-credentials',
        'E-mailadres of wachtwoord klopt niet',
        'Probeer het opnieuw, of stel een nieuw wachtwoord in via ‘Wachtwoord vergeten?’.',
      );
    }
    const wanted = all.filter(({ role }) => role === body['role']);
    return session(all.length === 1 ? all[0]! : wanted.length === 1 ? wanted[0]! : null, all);
  };

export const selectLogin: Handler = ({ body }) => ({
  ...session(logins.find(({ id }) => id === body['loginId'])!),
  status: 200,
});

export const pageOf = (items: unknown[], total = items.length): Reply => ({ body: { items, total, next: null } });

export const employee: Employee = {
  id: '01938f2e-0000-7000-8000-0000000000e1',
  number: 12,
  name: 'Sanne van der Berg',
  firstName: 'Sanne',
  prefix: 'van der',
  lastName: 'Berg',
  email: 'sanne@korenaar.example',
  companyId: '01938f2e-0000-7000-8000-0000000000c1',
  companyName: 'Bakkerij De Korenaar B.V.',
  departmentId: '01938f2e-0000-7000-8000-0000000000d1',
  departmentName: 'Winkel',
  inServiceOn: '2024-03-01',
  outOfServiceOn: null,
  costShares: [
    { costCentreId: '01938f2e-0000-7000-8000-00000000cc01', code: '100', description: 'Winkel', share: 62.5 },
    { costCentreId: '01938f2e-0000-7000-8000-00000000cc02', code: '200', description: 'Bakkerij', share: 37.5 },
  ],
  editable: true,
  updatedAt: '2026-11-02T08:30:00.000Z',
};

export const departments = ['Winkel', 'Bakkerij', 'Bezorging', 'Kantoor'].map((name, index) => ({
  id: `01938f2e-0000-7000-8000-0000000000d${index + 1}`,
  number: index + 1,
  name,
  companyId: employee.companyId,
  companyName: employee.companyName,
}));

export const costCentres = [
  ['100', 'Winkel'],
  ['200', 'Bakkerij'],
  ['300', 'Kantoor'],
].map(([code, description], index) => ({
  id: `01938f2e-0000-7000-8000-00000000cc0${index + 1}`,
  code,
  description,
  companyId: employee.companyId,
}));

const names = [
  'Bakkerij De Korenaar B.V.',
  'Boekhandel Van Dijk',
  'Bouwbedrijf Hoekstra',
  'Garage Smit',
  'Café Het Anker',
  'Kapsalon Léonie',
];

export const companies: Partial<Company>[] = names.map((name, index) => ({
  id: `01938f2e-0000-7000-8000-0000000000c${index + 1}`,
  number: index + 1,
  name,
  debtorName: `Debiteur ${index + 1}`,
  debtorNumber: 100 + index,
  kind: 'client',
  periodType: 'month',
}));

/** Finds rows whose name has the words. */
export const search =
  (rows: readonly Record<string, unknown>[]): Handler =>
  ({ params }) => {
    const q = (params['q'] ?? '').toLowerCase();
    const found = rows.filter((row) =>
      String(row['name'] ?? row['description'])
        .toLowerCase()
        .includes(q),
    );
    return pageOf(found.slice(0, Number(params['limit'] ?? 50)), found.length);
  };
