import { accountant, administrator, callerOf, every, type Caller, type Item } from '../companies/caller.js';
import type { TestService } from '../harness/service.js';

/** Wage code → cents, per employee number. */
export type Wages = Record<number, Record<number, number>>;

/** `account/cost centre` → cents; debit is positive. */
export type Booked = Record<string, number>;

export interface Journal {
  id: string;
  number: number;
  [name: string]: unknown;
}

let made = 0;

/** A client of the bureau's with two cost centres (100 and 200), and what an accountant does with its payroll. */
export class Payroll {
  #number = 0;

  private constructor(
    readonly service: TestService,
    readonly admin: Caller,
    readonly caller: Caller,
    readonly company: Item,
    readonly costCentres: Record<string, string>,
  ) {}

  /** @param more of the company: its period type where the template is left out; its period of the wage-tax return */
  static async of(
    service: TestService,
    { wageTaxPeriod, ...more }: { wageTaxPeriod?: string; periodType?: string; kind?: string; name?: string } = {},
  ): Promise<Payroll> {
    const [admin, caller] = [await callerOf(service, administrator), await callerOf(service, accountant)];
    const seen = (await every(caller, '/companies?kind=client&sort=debtorNumber')).items.at(-1)!;
    const templates = (await every(admin, '/companies?kind=template&q=boekhandel maand')).items;
    const company = await admin.post('/companies', {
      ...{ debtorId: seen.debtorId, number: 9_000_000 + ++made, name: 'Boekhandel De Pagina' },
      ...('periodType' in more ? {} : { templateId: templates[0]!.id }),
      ...more,
    });
    if (company.status !== 201) throw new Error(company.text);
    if (wageTaxPeriod) {
      const patched = await caller.patch(
        `/companies/${company.body.id}`,
        { wageTaxPeriod },
        company.headers.get('etag'),
      );
      if (patched.status !== 200) throw new Error(patched.text);
    }
    const centres = (await every(caller, `/cost-centres?companyId=${company.body.id}`)).items;
    return new Payroll(
      service,
      admin,
      caller,
      company.body,
      Object.fromEntries(centres.map(({ code, id }) => [String(code), id])),
    );
  }

  /** @param shares cost centre → percentage */
  async employee(number: number, shares: Record<string, number> = {}, more: object = {}): Promise<void> {
    const answer = await this.caller.post('/employees', {
      ...{
        companyId: this.company.id,
        number,
        firstName: 'Anna',
        lastName: `de Vries ${number}`,
        inServiceOn: '2020-01-01',
        ...more,
      },
      costShares: Object.entries(shares).map(([code, share]) => ({ costCentreId: this.costCentres[code], share })),
    });
    if (answer.status !== 201) throw new Error(answer.text);
  }

  /** @returns the run's id */
  async run(wages: Wages, more: object = {}): Promise<string> {
    const answer = await this.caller.post('/runs', {
      ...{ companyId: this.company.id, year: 2026, periodFrom: 1, number: ++this.#number, lines: linesOf(wages) },
      ...more,
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.id as string;
  }

  async replace(runId: string, wages: Wages): Promise<void> {
    const etag = (await this.caller.get(`/runs/${runId}`)).headers.get('etag');
    const answer = await this.caller.put(`/runs/${runId}`, { periodFrom: 1, lines: linesOf(wages) }, etag);
    if (answer.status !== 200) throw new Error(answer.text);
  }

  make(runId: string, more: object = {}) {
    return this.caller.post('/journals', { runId, ...more });
  }

  /** Makes a journal of the run, and throws where that is refused. */
  async made(runId: string, more: object = {}): Promise<Journal> {
    const answer = await this.make(runId, more);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.journal as Journal;
  }

  /** Waits until journals that a change may concern have been compared with what would be made now. */
  async settled(): Promise<void> {
    await this.service.app.background.runDue('journals');
  }

  async journal(id: string): Promise<Journal> {
    await this.settled();
    return (await this.caller.get(`/journals/${id}`)).body as Journal;
  }

  async lines(id: string): Promise<Item[]> {
    return (await every(this.caller, `/journals/${id}/lines`)).items;
  }

  async booked(...ids: string[]): Promise<Booked> {
    const booked: Booked = {};
    for (const id of ids) {
      for (const { account, costCentre, amount } of await this.lines(id)) {
        const key = costCentre === null ? String(account) : `${String(account)}/${String(costCentre)}`;
        booked[key] = (booked[key] ?? 0) + Number(amount);
      }
    }
    return Object.fromEntries(Object.entries(booked).filter(([, amount]) => amount !== 0));
  }

  /** Adds up the lines that stand of a run, all journals together. */
  async standing(runId: string): Promise<Booked> {
    const { items } = await every(this.caller, `/journals?runId=${runId}`);
    return this.booked(...items.map(({ id }) => id));
  }

  /** Acknowledges a journal as software does that fetched it: from then on a change is a correction. */
  async fetched(id: string): Promise<void> {
    const answer = await this.caller.post(`/journals/${id}/acknowledgements`, {});
    if (answer.status !== 201) throw new Error(answer.text);
  }
}

const linesOf = (wages: Wages) =>
  Object.entries(wages).flatMap(([employee, codes]) =>
    Object.entries(codes).map(([wageCode, amount]) => ({
      employee: Number(employee),
      wageCode: Number(wageCode),
      amount,
    })),
  );

/** January 2026 of two employees: B works half in the shop (100) and half in the web shop (200). */
export const january: Wages = {
  1: {
    ...{ 1000: 3000_00, 2500: 92_00, 4000: 240_00, 5100: 120_00, 5110: 240_00, 8000: 430_00 },
    ...{ 8085: 78_91, 8015: 180_58, 8055: 14_40, 8075: 43_78, 8090: 175_68, 9900: 2542_00 },
  },
  2: {
    ...{ 1000: 2400_00, 2500: 46_00, 4000: 192_00, 5100: 96_00, 5110: 192_00, 8000: 245_00 },
    ...{ 8085: 63_13, 8015: 144_46, 8055: 11_52, 8075: 35_02, 8090: 140_54, 9900: 2105_00 },
  },
};

/** January comes to these amounts, per cost centre. */
export const januaryBooked: Booked = {
  ...{ '4000/100': 4200_00, '4000/200': 1200_00, '4010/100': 336_00, '4010/200': 96_00 },
  ...{ '4030/100': 336_00, '4030/200': 96_00, '4070/100': 115_00, '4070/200': 23_00 },
  ...{ '4100/100': 690_69, '4100/200': 197_33 },
  ...{ 1700: -1563_02, 1720: -648_00, 1830: -432_00, 2100: -4647_00 },
};

/** January with 100.00 more for A, that was forgotten. */
export const corrected: Wages = {
  ...january,
  1: {
    ...{ 1000: 3100_00, 2500: 92_00, 4000: 248_00, 5100: 124_00, 5110: 248_00, 8000: 467_00 },
    ...{ 8085: 81_54, 8015: 186_60, 8055: 14_88, 8075: 45_24, 8090: 181_54, 9900: 2601_00 },
  },
};
