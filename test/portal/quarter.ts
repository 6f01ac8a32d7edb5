import { Readable } from 'node:stream';
import { importCompanies, importEmployees, importRuns, type ImportReport } from '@loonpoort/server/imports/index.js';
import { accountant, callerOf, type Caller, every } from '../companies/caller.js';
import { connect } from '../demo/consent.js';
import { january } from '../journals/payroll.js';
import type { TwinfieldServer } from '../packages/twinfield-server.js';
import type { Portal } from './portal.js';

/** A wage period, the day on which it is booked, its month, and its period where a year has thirteen. */
export type Place = readonly [number: number, date: string, month: number, ofThirteen: number];

/** The last quarter of 2026 by hand: what is here comes from a calendar, not from the code that it is held against. */
export const weeks: readonly Place[] = [
  [40, '2026-10-04', 10, 10],
  [41, '2026-10-11', 10, 11],
  [42, '2026-10-18', 10, 11],
  [43, '2026-10-25', 10, 11],
  [44, '2026-11-01', 11, 11],
  [45, '2026-11-08', 11, 12],
  [46, '2026-11-15', 11, 12],
  [47, '2026-11-22', 11, 12],
  [48, '2026-11-29', 11, 12],
  [49, '2026-12-06', 12, 13],
  [50, '2026-12-13', 12, 13],
  [51, '2026-12-20', 12, 13],
  [52, '2026-12-27', 12, 13],
  // It ends on 3 January, in another year than its wages.
  [53, '2026-12-31', 12, 13],
];
export const fourWeeks: readonly Place[] = [
  [10, '2026-10-04', 10, 10],
  [11, '2026-11-01', 11, 11],
  [12, '2026-11-29', 11, 12],
  [13, '2026-12-31', 12, 13],
];

export interface Client {
  /** Its number within the debtor. */
  number: number;
  name: string;
  /** As the importer reads it. */
  period: 'week' | '4 weken' | 'maand';
  package: 'exact-online' | 'twinfield';
  /** The periods of its administration: in the demo's package metal-working companies have thirteen. */
  periodCount: 12 | 13;
  places: readonly Place[];
}

export const clients: readonly Client[] = [
  {
    number: 1,
    name: 'Boekhandel Kwartaal Exact',
    period: 'week',
    package: 'exact-online',
    periodCount: 12,
    places: weeks,
  },
  {
    ...{ number: 2, name: 'Metaalbewerking Kwartaal Exact', period: '4 weken', package: 'exact-online' },
    ...{ periodCount: 13, places: fourWeeks },
  },
  {
    number: 3,
    name: 'Bakkerij Kwartaal Twinfield',
    period: 'week',
    package: 'twinfield',
    periodCount: 12,
    places: weeks,
  },
  {
    ...{ number: 4, name: 'Slagerij Kwartaal Twinfield', period: '4 weken', package: 'twinfield' },
    ...{ periodCount: 12, places: fourWeeks },
  },
  {
    ...{ number: 5, name: 'Smederij Kwartaal Twinfield', period: 'week', package: 'twinfield' },
    ...{ periodCount: 13, places: weeks },
  },
  {
    ...{ number: 6, name: 'Gieterij Kwartaal Twinfield', period: '4 weken', package: 'twinfield' },
    ...{ periodCount: 13, places: fourWeeks },
  },
  // Its January is corrected after its months were closed.
  {
    ...{ number: 7, name: 'Drukkerij Januari', period: 'maand', package: 'exact-online', periodCount: 12 },
    places: [[1, '2026-01-31', 1, 1]],
  },
];

const debtor = 19_990;
/** The number of the debtor's own ledger scheme. */
const scheme = 7_900;

export interface Quarter {
  firm: Caller;
  /** The id of the company and its administration in the package, by its name. */
  places: ReadonlyMap<string, { id: string; administration: string }>;
}

/** Brings in the clients with their runs as payroll software does, each booked in an administration of its package. */
export async function addQuarter(portal: Portal, twinfield: TwinfieldServer): Promise<Quarter> {
  const firm = await callerOf(portal, accountant);
  const [tenant] = await portal.app.database.rows<{ id: string }>("SELECT id FROM tenants WHERE slug = 'oamkb'");
  const tenantId = tenant!.id;
  const companies = (number: number) => [
    'Debiteurnr;Debiteurnaam;Kantoor;Labels;Bedrijfnr;Naam;Soort;Periode;GrootboekRekSchema',
    ...clients.map(
      (each) => `${debtor};Kwartaalgroep;1;Maasdal;${each.number};${each.name};Klant;${each.period};${number}`,
    ),
  ];
  complete(await importCompanies(portal.app, tenantId, file(companies(1))));
  const employees = ['Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst'];
  for (const { number } of clients)
    for (const employee of [1, 2])
      employees.push(`${debtor};${number};${employee};Anna;de Vries ${employee};2020-01-01`);
  complete(await importEmployees(portal.app, tenantId, file(employees)));
  complete(await importRuns(portal.app, tenantId, file(clients.flatMap(runsOf))));

  const found = (await every(firm, '/companies?q=kwartaalgroep')).items;
  const [parent] = (await every(firm, '/ledger-schemes?level=tenant')).items;
  const { debtorId } = found[0]!;
  const own = { ownerId: debtorId, number: scheme, name: 'Schema Kwartaal', link: 'copied', parentId: parent!.id };
  ok(await firm.post('/ledger-schemes', own));
  complete(await importCompanies(portal.app, tenantId, file(companies(scheme))));

  const places = new Map<string, { id: string; administration: string }>();
  const exactId = await connectExact(portal, firm);
  for (const { name, package: key, periodCount } of clients) {
    const { id } = found.find((each) => each.name === name)!;
    const isExact = key === 'exact-online';
    const administration = isExact ? await divisionOf(portal, id) : periodCount === 12 ? '001' : '002';
    const integrationId = isExact ? exactId : await connectTwinfield(portal, twinfield, firm, id);
    ok(await firm.put(`/administration-mappings/${id}`, { integrationId, administration }));
    places.set(name, { id, administration });
  }
  return { firm, places };
}

/** Returns runs with the amounts of January, as lines of JSON. */
const runsOf = ({ number: company, places }: Client): string[] =>
  places.map(([number]) => {
    const lines = Object.entries(january).flatMap(([employee, codes]) =>
      Object.entries(codes).map(([code, amount]) => ({ employee: Number(employee), wageCode: Number(code), amount })),
    );
    return JSON.stringify({ debtor, company, year: 2026, period: number, number, state: 'open', lines });
  });

async function connectExact(portal: Portal, firm: Caller): Promise<string> {
  const [exact] = (await every(firm, '/integrations?q=exact')).items.filter(({ level }) => level === 'firm');
  await connect(firm, `/integrations/firm/${String(exact!.ownerId)}/exact-online`, portal.url);
  return exact!.id;
}

async function connectTwinfield(
  portal: Portal,
  twinfield: TwinfieldServer,
  firm: Caller,
  companyId: string,
): Promise<string> {
  const at = `/integrations/company/${companyId}/twinfield`;
  const settings = { office: '001', journalCode: 'LOON', costCentreMode: 'none' };
  const { body } = ok(await firm.put(at, { package: 'twinfield', settings }));
  const started = ok(await firm.post(`${at}/connections`, { returnUrl: `${portal.url}/connect/twinfield` }));
  ok(await firm.post('/connections', twinfield.consents.consent(started.body.url as string)));
  return body.id as string;
}

/** Returns the administration that the demo's package has of a company. */
async function divisionOf({ app }: Portal, companyId: string): Promise<string> {
  const [row] = await app.database.rows<{ key: number }>('SELECT search_key AS key FROM companies WHERE id = ?', [
    companyId,
  ]);
  return String(100_000 + row!.key);
}

const file = (lines: string[]): Readable => Readable.from(lines.map((line) => Buffer.from(`${line}\n`)));

const ok = <A extends { status: number; text: string }>(answer: A): A => {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
};

function complete({ errors }: ImportReport): void {
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 5)));
}
