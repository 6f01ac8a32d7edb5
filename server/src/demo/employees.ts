import { type WagePeriod, wagePeriodOf } from '../companies/wage-period.js';
import type { DemoCompany } from './companies.js';
import { personName, slug } from './names.js';
import type { Random } from './random.js';
import { costCentreCode } from './sectors.js';

/** Returns the employees of companies, as they are on a day (`YYYY-MM-DD`), as the lines of a file for the importer. */
export function employeeLines(random: Random, companies: DemoCompany[], day: string): string[][] {
  const headings = [
    ...['Debiteurnr', 'Bedrijfnr', 'Medewerkernr', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail', 'Afdeling'],
    ...['In dienst', 'Uit dienst', 'Kostenplaatsen'],
  ];
  const lines = companies.flatMap((company) => {
    const period = wagePeriodOf(company.periodType, day);
    return Array.from({ length: company.size }, (_, index) => {
      const { firstName, prefix, lastName } = personName(random);
      const address = `${slug(`${firstName} ${prefix} ${lastName}`)}.${index + 1}@${slug(company.debtorName, '-')}.example`;
      const department = random.pick(company.departments);
      return [
        String(company.debtorNumber),
        String(company.number),
        String(index + 1),
        ...[firstName, prefix, lastName],
        random.chance(0.8) ? address : '',
        department,
        ...service(random, period, Number(day.slice(0, 4))),
        shares(random, company.departments, department, unitOf(company, index)),
      ];
    });
  });
  return [headings, ...lines];
}

/** Returns the first and last day in service: most are there for years, some came or went in this very period. */
function service(random: Random, period: WagePeriod, year: number): [first: string, last: string] {
  const monthOf = (yearsAgo: number, day: string) => `${year - yearsAgo}-${two(random.whole(1, 12))}-${day}`;
  const before = () => monthOf(random.whole(1, 18), '01');
  const chance = random.next();
  if (chance < 0.03) return [daysAfter(period.start, random.whole(0, 4)), ''];
  if (chance < 0.05) return [before(), daysAfter(period.start, random.whole(0, 4))];
  if (chance < 0.12) return [monthOf(random.whole(6, 18), '01'), monthOf(random.whole(1, 5), '28')];
  return [before(), ''];
}

/** Spreads employees over the cost units of their company; some have none. */
function unitOf({ costUnits = {} }: DemoCompany, index: number): string | undefined {
  const all = Object.entries(costUnits).map(([code, name]) => `${code} ${name}`);
  return all[index % (all.length + 1)];
}

/** Returns the shares of an employee as a cell of the file has them. */
function shares(random: Random, departments: string[], department: string, costUnit: string | undefined): string {
  const cell = (name: string, share: string) =>
    [`${costCentreCode(departments, name)} ${name}`, costUnit, share].filter(Boolean).join(':');
  const others = departments.filter((name) => name !== department);
  if (others.length === 0 || random.chance(0.75)) return cell(department, '100');
  if (others.length >= 2 && random.chance(0.3)) {
    return [cell(department, '33,34'), ...others.slice(0, 2).map((name) => cell(name, '33,33'))].join('|');
  }
  const share = random.pick([50, 60, 75, 80]);
  return [cell(department, String(share)), cell(random.pick(others), String(100 - share))].join('|');
}

const two = (number: number): string => String(number).padStart(2, '0');

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
