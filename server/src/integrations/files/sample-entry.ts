import type { PackageSettings } from './format.js';
import type { JournalEntry, EntryLine } from './journal-entry.js';

const wages = (account: string, accountName: string, rgs: string, amounts: Record<string, number>): EntryLine[] =>
  Object.entries(amounts).map(([costCentre, amount]) => ({ ...line(account, accountName, rgs, amount), costCentre }));

const line = (account: string, accountName: string, rgs: string, amount: number): EntryLine => ({
  account,
  accountName,
  rgs,
  balance: rgs.startsWith('B'),
  costCentre: null,
  costUnit: null,
  department: null,
  employeeNumber: null,
  description: accountName,
  amount,
});

/** The wages of two employees in January 2026 per cost centre, 7,290.02 on both sides: what a file looks like before there is a run. */
export const sampleEntry: JournalEntry = {
  number: 1,
  reference: 'LP00000001',
  id: '019b8a2e-6b1a-7c3d-8e4f-0123456789ab',
  year: 2026,
  period: 1,
  periodSpan: { start: '2026-01-01', end: '2026-01-31' },
  date: '2026-01-31',
  description: 'Lonen 2026-1',
  company: { name: 'Std Boekhandel (maand)', number: 1, wageTaxNumber: '123456782L01' },
  lines: [
    ...wages('4000', 'Bruto lonen', 'WPerLesLon', { 100: 4_200_00, 200: 1_200_00 }),
    ...wages('4010', 'Res. vakantiegeld', 'WPerLesVag', { 100: 336_00, 200: 96_00 }),
    ...wages('4100', 'Afdracht sociale lasten (WG)', 'WPerSolPsv', { 100: 690_69, 200: 197_33 }),
    ...wages('4030', 'Pensioenpremie werkgever', 'WPerPenPen', { 100: 336_00, 200: 96_00 }),
    ...wages('4070', 'Reiskosten', 'WBedWkrWkg', { 100: 115_00, 200: 23_00 }),
    line('1700', 'Loonheffingen', 'BSchBepLhe', -1_563_02),
    line('1720', 'Te betalen pensioen', 'BSchOvsStp', -648_00),
    line('1830', 'Res. vakantiegeld', 'BSchSalTvg', -432_00),
    line('2100', 'Nettoloon', 'BSchSalNet', -4_647_00),
  ],
};

/** Net pay in January 2026 by employee number, in cents. */
const netPay = { 1: 2_542_00, 2: 2_105_00 };

/** Returns the sample with a line of net pay for each employee, where the settings ask for that. */
export function sampleEntryFor(settings: PackageSettings): JournalEntry {
  if (settings.netPayPerEmployee !== true) return sampleEntry;
  const [paid] = sampleEntry.lines.slice(-1) as [EntryLine];
  const lines = Object.entries(netPay).map(([number, amount]) => ({
    ...paid,
    employeeNumber: Number(number),
    amount: -amount,
  }));
  return { ...sampleEntry, lines: [...sampleEntry.lines.slice(0, -1), ...lines] };
}
