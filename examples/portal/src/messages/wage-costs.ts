import type { Language } from '../language.js';

const nl = {
  heading: 'Loonkosten',
  lead: 'Wat de journaalposten op kostenrekeningen boeken. Een loonrun zonder journaalpost telt nog niet mee.',
  kind: 'Soort periode',
  kinds: { month: 'Maand', fourWeek: '4 weken', week: 'Week' },
  chart: (count: number, first: string, last: string, highest: string, amount: string) =>
    `Staafdiagram van ${count} ${count === 1 ? 'periode' : 'perioden'}, ${first} tot en met ${last}. Het hoogst: ${highest}, ${amount}.`,
  highest: (period: string, amount: string) => `Het hoogst: ${period}, ${amount}`,
  asTable: 'Als tabel',
  period: 'Periode',
  costs: 'Loonkosten',
  employees: 'Medewerkers',
  booked: 'Loonruns met journaalpost',
  ofAll: (part: string, all: string) => `${part} van ${all}`,
  nothing: 'Er is nog geen loonrun vergrendeld.',
  nothingBooked: 'Er is nog geen journaalpost gemaakt.',
  noneBooked: 'nog geen journaalpost',
  failed: 'De loonkosten konden niet worden geladen.',
  retry: 'Opnieuw proberen',
};

const en: typeof nl = {
  heading: 'Wage costs',
  lead: 'What the journals book on cost accounts. A payroll run without a journal does not count yet.',
  kind: 'Kind of period',
  kinds: { month: 'Month', fourWeek: 'Four weeks', week: 'Week' },
  chart: (count: number, first: string, last: string, highest: string, amount: string) =>
    `Bar chart of ${count} ${count === 1 ? 'period' : 'periods'}, ${first} to ${last}. The highest: ${highest}, ${amount}.`,
  highest: (period: string, amount: string) => `The highest: ${period}, ${amount}`,
  asTable: 'As a table',
  period: 'Period',
  costs: 'Wage costs',
  employees: 'Employees',
  booked: 'Runs with a journal',
  ofAll: (part: string, all: string) => `${part} of ${all}`,
  nothing: 'No payroll run has been locked yet.',
  nothingBooked: 'No journal has been made yet.',
  noneBooked: 'no journal yet',
  failed: 'The wage costs could not be loaded.',
  retry: 'Try again',
};

/** The texts of the chart of wage costs, which come with it. */
export const wageCostTexts: Record<Language, typeof nl> = { nl, en };
