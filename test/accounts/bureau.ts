import { type ExecutionContext } from 'ava';
import type { ParsedMail } from 'mailparser';
import { Login, LoginGrant, type GrantKind, type Role } from '@loonpoort/server/accounts/login.js';
import { Person } from '@loonpoort/server/accounts/person.js';
import { Company } from '@loonpoort/server/companies/company.js';
import { Debtor } from '@loonpoort/server/companies/debtor.js';
import { Department } from '@loonpoort/server/companies/department.js';
import { DebtorTag, Tag } from '@loonpoort/server/companies/tag.js';
import { Employee } from '@loonpoort/server/employees/employee.js';
import { Firm } from '@loonpoort/server/tenants/firm.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';
import { type Answer, send, type ServiceOptions, signIn, startService, type TestService } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';

export const password = 'vier groene fietsen in de regen';

export interface LoginOf {
  role: Role;
  firmId?: string;
  grantKind?: GrantKind;
  grantIds?: string[];
  managesFirm?: boolean;
  accepted?: boolean;
}

/** One payroll bureau in a database of its own, with a clock that only the test moves and a real mail server. */
export interface Bureau {
  service: TestService;
  mailbox: Mailbox;
  tenantId: string;
  /** A second tenant, `elders`, with nobody in it. */
  elsewhere: string;
  ids: Record<
    'maasdal' | 'vecht' | 'tag' | 'debtor' | 'bakery' | 'webshop' | 'butcher' | 'shop' | 'oven' | 'baker',
    string
  >;
  /** Moves the service's clock, in seconds. */
  pass(seconds: number): void;
  now(): Date;
  person(
    email: string,
    logins: LoginOf[],
    values?: { tenantId?: string; password?: null; disabled?: boolean },
  ): Promise<string>;
  /** A call as the administrator `beheer@oamkb.nl`. */
  ask(method: string, path: string, options?: Parameters<typeof send>[3]): Promise<Answer>;
  call(method: string, path: string, options?: Parameters<typeof send>[3]): Promise<Answer>;
  signIn(
    email: string,
    role?: Role,
  ): Promise<{
    accessToken: string;
    login: { id: string; role: string } | null;
    logins: { id: string; role: string }[];
  }>;
  tokenMailedTo(email: string): Promise<string>;
}

export async function openBureau(t: ExecutionContext, options: ServiceOptions = {}): Promise<Bureau> {
  // Access tokens are checked against the real time, so that is where the service's clock starts.
  let time = Date.now();
  const mailbox = await Mailbox.open();
  const now = () => new Date(time);
  const service = await startService({ demo: false, now, smtpUrl: mailbox.url, ...options });
  t.teardown(async () => {
    await service.stop();
    await mailbox.stop();
  });
  const { database, passwords } = service.app;
  const passwordHash = await passwords.hash(password);
  const tenant = {
    name: 'Administratiekantoor Oost',
    language: 'nl' as const,
    embedOrigins: ['https://intranet.oost.nl'],
  };
  const [tenantId, elsewhere] = await database.transaction(async (trx) => {
    const here = await Tenant.query(trx).insert({ ...tenant, slug: 'oamkb' });
    const there = await Tenant.query(trx).insert({ ...tenant, slug: 'elders', embedOrigins: ['https://elders.nl'] });
    return [here.id, there.id];
  });
  const ids = await fill(service, tenantId);

  const person: Bureau['person'] = (email, logins, values = {}) =>
    database.transaction(async (trx) => {
      const of = values.tenantId ?? tenantId;
      const disabledAt = values.disabled ? now().toISOString() : null;
      const hash = values.password === null ? null : passwordHash;
      const { id: personId } = await Person.query(trx).insert({
        tenantId: of,
        email,
        name: nameOf(email),
        language: 'nl',
        passwordHash: hash,
        disabledAt,
      });
      for (const each of logins) {
        const { role, firmId = null, managesFirm = false, grantKind = 'none', grantIds = [], accepted = true } = each;
        const acceptedAt = accepted ? now().toISOString() : null;
        const { id: loginId } = await Login.query(trx).insert({
          tenantId: of,
          personId,
          role,
          firmId,
          managesFirm,
          grantKind,
          acceptedAt,
        });
        for (const targetId of grantIds) await LoginGrant.query(trx).insert({ tenantId: of, loginId, targetId });
      }
      return personId;
    });
  await person('beheer@oamkb.nl', [{ role: 'administrator', grantKind: 'all' }]);

  const bureau: Bureau = {
    service,
    mailbox,
    tenantId,
    elsewhere,
    ids,
    now,
    person,
    pass: (seconds) => void (time += seconds * 1000),
    call: (method, path, options) => send(service, method, path, options),
    ask: async (method, path, options = {}) => {
      const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
      return send(service, method, path, { ...options, token: accessToken });
    },
    signIn: (email, role) => signIn(service, { email, password, role }),
    tokenMailedTo: async (email) => tokenIn(await mailbox.waitForMail(email)),
  };
  return bureau;
}

/** Returns the secret in a mail's link. */
export function tokenIn(mail: ParsedMail): string {
  const token = /#token=([\w-]{43})\s/.exec(mail.text ?? '')?.[1];
  if (!token) throw new Error(`no link in ${mail.text}`);
  return token;
}

/** Turns "jan.de.boer@x.nl" into Jan De Boer. */
const nameOf = (email: string): string =>
  email
    .split('@')[0]!
    .split('.')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ');

function fill({ app: { database } }: TestService, tenantId: string): Promise<Bureau['ids']> {
  return database.transaction(async (trx) => {
    const maasdal = await Firm.query(trx).insert({
      tenantId,
      number: 1,
      name: 'Kantoor Maasdal',
      embedOrigins: ['https://intranet.maasdal.nl'],
    });
    const vecht = await Firm.query(trx).insert({ tenantId, number: 2, name: 'Kantoor Vecht', embedOrigins: [] });
    const bakers = { number: 10, name: 'Bakkers' };
    const tag = await Tag.query(trx).insert({ tenantId, ...bakers, color: '#2f6fde', ...Tag.searchColumns(bakers) });
    const client = (number: number, name: string, firm: Firm) =>
      Debtor.query(trx).insert({ tenantId, number, name, firmId: firm.id, ...Debtor.searchColumns({ number, name }) });
    const debtor = await client(100, 'Peeters Holding', maasdal);
    const other = await client(200, 'Slagerij Jansen', vecht);
    await DebtorTag.query(trx).insert({ tenantId, debtorId: debtor.id, tagId: tag.id });
    const company = (of: Debtor, number: number, name: string) =>
      Company.query(trx).insert({
        tenantId,
        debtorId: of.id,
        number,
        name,
        kind: 'client',
        periodType: 'month',
        ...Company.searchColumns({ number, name }, of),
      });
    const bakery = await company(debtor, 1, 'Bakkerij Peeters');
    const webshop = await company(debtor, 2, 'Broodwinkel Peeters');
    const butcher = await company(other, 1, 'Slagerij Jansen');
    const department = (number: number, name: string) =>
      Department.query(trx).insert({
        tenantId,
        companyId: bakery.id,
        number,
        name,
        ...Department.searchColumns({ number, name }),
      });
    const shop = await department(1, 'Winkel');
    const oven = await department(2, 'Oven');
    const sanne = { number: 7, firstName: 'Sanne', prefix: 'van der', lastName: 'Berg' };
    const baker = await Employee.query(trx).insert({
      tenantId,
      companyId: bakery.id,
      ...sanne,
      inServiceOn: '2024-03-01',
      ...Employee.searchColumns(sanne),
    });
    const rows = { maasdal, vecht, tag, debtor, bakery, webshop, butcher, shop, oven, baker };
    return Object.fromEntries(Object.entries(rows).map(([name, { id }]) => [name, id])) as Bureau['ids'];
  });
}
