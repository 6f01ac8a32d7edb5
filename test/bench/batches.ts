import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { demoLogins, signIn, startService } from '../harness/service.js';
import { administrator } from '../companies/caller.js';
import { gatewayTo } from '../deliveries/connector.js';
import { Payroll, type Wages } from '../journals/payroll.js';

const clients = 200;
const periods = 10;
const employees = 12;
const year = 2025;
/** Milliseconds that the package takes to answer, and journals that it is brought at once. */
const answerMs = 50;
const concurrent = 4;
/** As many as one call takes. */
const callOf = 500;

export interface BatchFigure {
  journals: number;
  employees: number;
  answerMs: number;
  concurrent: number;
  /** Seconds in which the journals are made, and in which they are all booked once they were sent. */
  making: number;
  makingBar: number;
  sending: number;
  sendingBar: number;
}

/** Measures a bureau's whole period in one go: its journals made, and brought to a package that answers as one near by. */
export async function batches(): Promise<BatchFigure> {
  let number = 0;
  const vendor = createServer((request, answer) => {
    void text(request).then(async () => {
      await pause(answerMs);
      answer.end(JSON.stringify({ number: ++number, reference: request.url, debit: 0, credit: 0, lines: 0 }));
    });
  });
  await new Promise<void>((listening) => vendor.listen(0, 'localhost', listening));
  const url = `http://localhost:${(vendor.address() as AddressInfo).port}`;
  const gateway = gatewayTo(() => url, { limits: { concurrent } });
  const service = await startService({ deliveries: { gateway } });
  try {
    const wages: Wages = {};
    for (let person = 1; person <= employees; person++)
      wages[person] = { 1000: 3000_00, 2500: 92_00, 4000: 240_00, 5110: 240_00, 8000: 430_00, 9900: 2662_00 };
    const { tenant } = await signIn(
      service,
      demoLogins.find(({ email }) => email === administrator)!,
    );
    const body = { package: 'exact-online', settings: { country: 'nl', journalCode: 'LOON' } };
    let payroll: Payroll;
    let integrationId: string | undefined;
    const runIds: string[] = [];
    for (let client = 0; client < clients; client++) {
      payroll = await Payroll.of(service, {});
      const { admin, company } = payroll;
      integrationId ??= (await admin.put(`/integrations/tenant/${tenant.id}/exact-online`, body)).body.id as string;
      const mapping = { integrationId, administration: String(company.number) };
      await admin.put(`/administration-mappings/${company.id}`, mapping);
      for (let person = 1; person <= employees; person++) await payroll.employee(person);
      for (let period = 1; period <= periods; period++)
        runIds.push(await payroll.run(wages, { year, periodFrom: period, state: 'locked' }));
    }
    const { caller } = payroll!;
    const journalIds: string[] = [];
    const making = await secondsOf(async () => {
      for (const chunk of chunksOf(runIds)) {
        const { body: report, text: said } = await caller.post('/journals/batches', { runIds: chunk });
        if (report.made !== chunk.length) throw new Error(said.slice(0, 500));
        for (const { journalId } of report.runs) journalIds.push(journalId);
      }
    });
    const sending = await secondsOf(async () => {
      for (const chunk of chunksOf(journalIds)) {
        const { body: report, text: said } = await caller.post('/deliveries', { journalIds: chunk });
        if (report.items.some(({ outcome }: { outcome: string }) => outcome !== 'queued'))
          throw new Error(said.slice(0, 500));
      }
      for (let booked = 0; booked < journalIds.length; booked = await countBooked(service)) await pause(100);
    });
    const bars = { makingBar: 10, sendingBar: 35 };
    return { journals: runIds.length, employees, answerMs, concurrent, making, sending, ...bars };
  } finally {
    await service.stop();
    vendor.closeAllConnections();
    await new Promise((closed) => vendor.close(closed));
  }
}

async function countBooked({ app: { database } }: Awaited<ReturnType<typeof startService>>): Promise<number> {
  const [row] = await database.rows<{ booked: number }>(
    "SELECT count(*) AS booked FROM deliveries WHERE state = 'posted' AND created_at > ?",
    [new Date(Date.now() - 3_600_000).toISOString()],
  );
  return row!.booked;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Number(((performance.now() - start) / 1000).toFixed(1));
}

const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / callOf) }, (_, index) => ids.slice(index * callOf, (index + 1) * callOf));
