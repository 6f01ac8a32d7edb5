import type { CompanyKind, PeriodType } from '../companies/company.js';
import { labels } from '../generated/texts.js';
import { businessName, personName, slug, streets, towns } from './names.js';
import type { Random } from './random.js';
import { type Sector, sectors, templates } from './sectors.js';

export interface DemoCompany {
  debtorNumber: number;
  debtorName: string;
  firmNumber: number | '';
  tag: string;
  number: number;
  name: string;
  kind: CompanyKind;
  periodType: PeriodType;
  departments: string[];
  costUnits?: Sector['costUnits'];
  template: number | '';
  town: string;
  postalCode: string;
  street: string;
  /** So many employees are made for it. */
  size: number;
}

const templateDebtor = { number: 1, name: 'Standaardbedrijven', tag: 'Standaardbedrijven' };

export const templateCompanies = (): DemoCompany[] =>
  templates.map(({ number, name, periodType, departments, costUnits }) => ({
    debtorNumber: templateDebtor.number,
    debtorName: templateDebtor.name,
    firmNumber: '',
    tag: templateDebtor.tag,
    number,
    name,
    periodType,
    departments,
    costUnits,
    kind: 'template',
    template: '',
    town: 'Sittard',
    postalCode: '6131 EK',
    street: 'Markt 1',
    size: 0,
  }));

/** Clients that carry one tag. Some of them have no firm: the bureau serves them itself. */
export interface Group {
  tag: string;
  firmNumber: number | '';
  /** This part of the debtors has the firm. */
  ofFirm: number;
  firstDebtor: number;
  companies: number;
  tests: number;
}

/** With the eight templates, the 78 of Maasdal make the 86 companies that the manual's accountant sees. */
export const groups = {
  maasdal: { tag: 'Maasdal', firmNumber: 1, ofFirm: 0.8, firstDebtor: 10_024, companies: 78, tests: 2 },
  heuvelland: { tag: 'Heuvelland', firmNumber: 2, ofFirm: 1, firstDebtor: 20_011, companies: 66, tests: 1 },
  bureau: { tag: 'Eigen klanten', firmNumber: '', ofFirm: 0, firstDebtor: 30_007, companies: 24, tests: 0 },
  peelrand: { tag: 'Peelrand', firmNumber: 1, ofFirm: 0.7, firstDebtor: 10_024, companies: 14, tests: 0 },
} as const satisfies Record<string, Group>;

/** Makes exactly as many companies as the group has, of as many debtors as it takes. */
export function groupCompanies(random: Random, group: Group): DemoCompany[] {
  const result: DemoCompany[] = [];
  const taken = new Set<string>();
  for (let debtorNumber = group.firstDebtor; result.length < group.companies; debtorNumber += random.whole(1, 4)) {
    const debtor = newDebtor(random, taken);
    const firmNumber = random.chance(group.ofFirm) ? group.firmNumber : '';
    const count = Math.min(random.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]), group.companies - result.length);
    for (let number = 1; number <= count; number++) {
      const isTest = result.length >= group.companies - group.tests;
      const base = { debtorNumber, debtorName: debtor.name, firmNumber, tag: group.tag, number };
      result.push({ ...base, ...newCompany(random, debtor, { number, count, isTest }) });
    }
  }
  return result;
}

interface NewDebtor {
  name: string;
  sector: Sector;
  town: (typeof towns)[number];
}

function newDebtor(random: Random, taken: Set<string>): NewDebtor {
  for (;;) {
    const [sector, town] = [random.pick(sectors), random.pick(towns)];
    const name = sector.name(businessName(random), town[0]);
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, sector, town };
  }
}

type OfCompany = Omit<DemoCompany, 'debtorNumber' | 'debtorName' | 'firmNumber' | 'tag' | 'number'>;

function newCompany(
  random: Random,
  { name, sector, town }: NewDebtor,
  { number, count, isTest }: { number: number; count: number; isTest: boolean },
): OfCompany {
  const legalForm = count > 1 ? 'B.V.' : random.pick(['B.V.', 'B.V.', 'B.V.', 'V.O.F.', '']);
  const branch = ['', '', 'Holding B.V.', 'Beheer B.V.'][number] ?? '';
  const own = isTest ? `${name} (test)` : `${name} ${number === 1 ? legalForm : branch}`.trim();
  const periodType = random.pick<PeriodType>(['month', 'month', 'month', 'month', 'fourWeek', 'fourWeek', 'week']);
  const [place, digits] = town;
  return {
    name: own,
    kind: isTest ? 'test' : 'client',
    periodType,
    departments: sector.departments,
    costUnits: sector.costUnits,
    template: sector.templates?.[periodType] ?? '',
    town: place,
    postalCode: `${digits} ${random.pick(['AB', 'CG', 'EK', 'HR', 'LN', 'PT', 'VX'])}`,
    street: `${random.pick(streets)} ${random.whole(1, 180)}`,
    size: isTest ? 3 : number > 1 ? random.whole(1, 4) : 1 + Math.floor(random.next() ** 1.1 * sector.size),
  };
}

/** Returns the companies as the lines of a file for the importer. */
export function companyLines(random: Random, companies: DemoCompany[]): string[][] {
  const headings = [
    ...['Debiteurnr', 'Debiteurnaam', 'Kantoor', 'Labels', 'Bedrijfnr', 'Naam', 'Soort', 'Periode', 'DefaultBedrijfnr'],
    ...['LoonaangifteTijdvak', 'GrootboekRekSchema', 'KvKNummer', 'LHNummer', 'Contactpersoon', 'E-mail', 'Telefoon'],
    ...['Straat', 'Postcode', 'Plaats'],
  ];
  const lines = companies.map((company) => [
    String(company.debtorNumber),
    company.debtorName,
    String(company.firmNumber),
    company.tag,
    String(company.number),
    company.name,
    labels.CompanyKind[company.kind].nl,
    labels.PeriodType[company.periodType].nl,
    String(company.template),
    company.periodType === 'fourWeek' ? '2' : '1',
    company.kind === 'template' ? '1' : '',
    ...(company.kind === 'client' ? registrations(random) : ['', '']),
    company.kind === 'client' ? contact(random) : '',
    company.kind === 'client' ? `info@${slug(company.debtorName, '-')}.example` : '',
    company.kind === 'client' ? `046 000 ${random.whole(10, 99)} ${random.whole(10, 99)}` : '',
    company.street,
    company.postalCode,
    company.town,
  ]);
  return [headings, ...lines];
}

function contact(random: Random): string {
  const { firstName, prefix, lastName } = personName(random);
  return [`${firstName.charAt(0)}.`, prefix, lastName].filter(Boolean).join(' ');
}

/** Makes numbers that look like those of the Chamber of Commerce and the tax office, in ranges that neither gives out. */
const registrations = (random: Random): [chamber: string, wageTax: string] => [
  `99${String(random.whole(0, 999_999)).padStart(6, '0')}`,
  toWageTaxNumber(random.whole(100_000, 999_999)),
];

/** Returns the wage-tax number of the first six digits that pass its check (11-proef): one in eleven has no last digit. */
function toWageTaxNumber(first: number): string {
  const sum = [...String(first)].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return sum % 11 === 10 ? toWageTaxNumber(first + 1) : `00${first}${sum % 11}L01`;
}
