import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from '@loonpoort/server/integrations/connectors/connector.js';
import { gatewayTo } from '../deliveries/connector.js';
import { addJournals } from '../deliveries/fixture.js';
import { startService, type TestService } from '../harness/service.js';
import { median } from './load.js';
import { Payroll, type Wages } from '../journals/payroll.js';

const clients = 500;
const employees = 5;
/** Milliseconds that the package takes to answer, and questions that it is asked of each journal. */
const answerMs = 50;
const questions = 2;
const year = 2025;
const runs = 5_000;

export interface PlanFigure {
  clients: number;
  answerMs: number;
  questions: number;
  /** Milliseconds in which the plan of a period is made of journals that are yet to be made, with the package asked. */
  plan: number;
  bar: number;
  /** The same without asking it. */
  unasked: number;
  /** The median of milliseconds in which the first page of the runs of a period comes, of so many. */
  runs: number;
  opened: number;
  openedBar: number;
}

/** Measures the plan of a period for clients that are each booked in an administration of their own. */
export async function plans(): Promise<PlanFigure> {
  const vendor = createServer((_, answer) => setTimeout(() => answer.end('{}'), answerMs));
  await new Promise<void>((listening) => vendor.listen(0, 'localhost', listening));
  const url = `http://localhost:${(vendor.address() as AddressInfo).port}`;
  const check = async (_: unknown, { signal }: Connection) => {
    for (let question = 0; question < questions; question++) await (await fetch(url, { signal })).text();
    return [];
  };
  const service = await startService({ pollMs: 3_600_000, deliveries: { gateway: gatewayTo(() => url, { check }) } });
  try {
    const wages: Wages = {};
    for (let number = 1; number <= employees; number++)
      wages[number] = { 1000: 3000_00, 2500: 92_00, 4000: 240_00, 5110: 240_00, 8000: 430_00, 9900: 2662_00 };
    let payroll: Payroll;
    for (let client = 0; client < clients; client++) {
      payroll = await Payroll.of(service, {});
      const { caller, company } = payroll;
      for (let number = 1; number <= employees; number++) await payroll.employee(number);
      const body = { package: 'exact-online', settings: { country: 'nl', journalCode: 'LOON' } };
      const { id } = (await caller.put(`/integrations/company/${company.id}/exact-online`, body)).body;
      const mapping = { integrationId: id, administration: String(company.number) };
      await caller.put(`/administration-mappings/${company.id}`, mapping);
      await payroll.run(wages, { year, periodFrom: 3, state: 'locked' });
    }
    const planned = async (query: string): Promise<number> => {
      const start = performance.now();
      const { body, text } = await payroll.caller.get(`/period-plans/month/${year}/3${query}`);
      const ready = body.runs.filter(({ outcome }: { outcome: string }) => outcome === 'send').length;
      if (ready !== clients) throw new Error(`${ready} of ${clients} are ready: ${text.slice(0, 500)}`);
      return Math.round(performance.now() - start);
    };
    const unasked = await planned('?askPackages=false');
    const plan = await planned('');
    const opened = await opening(service, payroll!);
    return { ...{ clients, answerMs, questions, plan, bar: 5_000, unasked }, runs, opened, openedBar: 300 };
  } finally {
    await service.stop();
    vendor.closeAllConnections();
    await new Promise((closed) => vendor.close(closed));
  }
}

/** Measures opening the list of a period with many runs. */
async function opening({ app: { database } }: TestService, { caller, company }: Payroll): Promise<number> {
  const [row] = await database.rows<{ tenantId: string }>(
    'SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?',
    [company.id],
  );
  await addJournals(database, { tenantId: row!.tenantId, companyId: company.id }, runs);
  const times: number[] = [];
  for (let time = 0; time < 9; time++) {
    const start = performance.now();
    const { body, text } = await caller.get('/runs?year=2026&period=11');
    times.push(performance.now() - start);
    if (body.total < runs) throw new Error(text);
  }
  return Math.round(median(times));
}
