import type { Language } from '../language.js';

const nl = {
  needsYou: 'Wat je nodig heeft',
  nothingNeedsYou: 'Er is nu niets dat op je wacht, behalve wat bij de perioden staat.',
  failedRuns: (count: number) =>
    `${count} ${count === 1 ? 'verzending is' : 'verzendingen zijn'} mislukt of ${count === 1 ? 'heeft' : 'hebben'} je nodig`,
  failedRunsHint: 'Bekijk wat het boekhoudpakket antwoordde, en verstuur opnieuw',
  staleRuns: (count: number) => `${count} ${count === 1 ? 'journaalpost is' : 'journaalposten zijn'} verouderd`,
  staleRunsHint: 'Maak opnieuw, of laat zoals het is',
  overview: 'Overzicht',
  openPeriods: 'Lopende perioden',
  earlierPeriods: (count: number) => `Nog ${count} ${count === 1 ? 'periode' : 'perioden'}`,
  periodProgress: (sent: string, runs: string) => `${sent} van ${runs} in de boekhouding`,
  ofAll: (part: string, all: string) => `${part} van ${all}`,
  inPeriod: (period: string) => `, ${period}`,
  locked: 'Vergrendeld',
  made: 'Journaalpost gemaakt',
  sent: 'Verzonden of ingelezen',
  failedToSend: 'Mislukt of heeft je nodig',
  stale: 'Verouderd',
  toBeImported: 'Nog in te lezen',
  toBeSent: 'Nog te versturen',
  runsOfPeriod: 'Loonruns bekijken',
};

const en: typeof nl = {
  needsYou: 'What needs you',
  nothingNeedsYou: 'Nothing waits for you now, but for what the periods say.',
  failedRuns: (count: number) =>
    `${count} ${count === 1 ? 'delivery has' : 'deliveries have'} failed or ${count === 1 ? 'needs' : 'need'} you`,
  failedRunsHint: 'See what the bookkeeping package answered, and send again',
  staleRuns: (count: number) => `${count} ${count === 1 ? 'journal has' : 'journals have'} gone stale`,
  staleRunsHint: 'Make again, or leave as it is',
  overview: 'Overview',
  openPeriods: 'Periods in progress',
  earlierPeriods: (count: number) => `${count} more ${count === 1 ? 'period' : 'periods'}`,
  periodProgress: (sent: string, runs: string) => `${sent} of ${runs} in the books`,
  ofAll: (part: string, all: string) => `${part} of ${all}`,
  inPeriod: (period: string) => `, ${period}`,
  locked: 'Locked',
  made: 'Journal made',
  sent: 'Sent or imported',
  failedToSend: 'Failed or needs you',
  stale: 'Stale',
  toBeImported: 'To be imported',
  toBeSent: 'To be sent',
  runsOfPeriod: 'See the payroll runs',
};

/** The texts of the start screen, which come with it. */
export const startTexts: Record<Language, typeof nl> = { nl, en };
