import type { Language } from '../language.js';

const nl = {
  planLead: (period: string) =>
    `Wat er met de loonruns van ${period} kan gebeuren. Er gebeurt pas iets als je op verwerken klikt.`,
  periodType: 'Soort periode',
  willBeProcessed: 'Klaar om te verwerken',
  nothingToProcess: 'Er is nu niets dat verwerkt kan worden.',
  allProcessed: 'Wat verwerkt kan worden, is verwerkt.',
  noRuns: 'Er zijn geen loonruns in deze periode.',
  processRuns: (count: number) => (count === 1 ? 'Verwerk 1 loonrun' : `Verwerk ${count} loonruns`),
  goesTo: 'Gaat naar',
  how: 'Hoe',
  clients: (count: number) => (count === 1 ? '1 bedrijf' : `${count} bedrijven`),
  amount: 'Bedrag',
  total: 'Totaal',
  toBeSolved: 'Eerst oplossen',
  toBeNoted: 'Let op, maar het gaat wel door',
  showCompanies: (count: number) => (count === 1 ? 'Welk bedrijf' : `Welke ${count} bedrijven`),
  canBeSolvedBy: (names: string) => `Dit kan een beheerder oplossen: ${names}.`,
  askThem: 'Vraag het',
  asked: (when: string) => `Gevraagd op ${when}.`,
  askedThem: (names: string) => `De vraag is gemaild aan ${names}.`,
  processedOf: (done: number, all: number) => `${done} van ${all} loonruns verwerkt`,
  processed: (done: number, refused: number) =>
    `${done === 1 ? '1 loonrun is' : `${done} loonruns zijn`} verwerkt${refused ? `, ${refused} nog niet: hieronder staat waarom` : ''}.`,
  locked: (count: number) => (count === 1 ? 'De loonrun is vergrendeld.' : `${count} loonruns zijn vergrendeld.`),
  underwayNow: (count: number) =>
    count === 1
      ? '1 journaalpost is onderweg naar het pakket.'
      : `${count} journaalposten zijn onderweg naar hun pakket.`,
  filesToDownload: (count: number) => (count === 1 ? '1 bestand te downloaden' : `${count} bestanden te downloaden`),
  filesToImport: (count: number) =>
    count === 1
      ? '1 bestand in te lezen in het boekhoudpakket'
      : `${count} bestanden in te lezen in het boekhoudpakket`,
  finishedRuns: (count: number) => (count === 1 ? '1 loonrun is klaar.' : `${count} loonruns zijn klaar.`),
  remainingRuns: (count: number) => `Daarna zijn er nog ${count} loonruns: kijk opnieuw als deze verwerkt zijn.`,
  allFinished: 'Alles van deze periode is verwerkt.',
  importedCount: (count: number) =>
    count === 1 ? 'Gemarkeerd als ingelezen.' : `${count} journaalposten gemarkeerd als ingelezen.`,
};

const en: typeof nl = {
  planLead: (period: string) =>
    `What can happen with the payroll runs of ${period}. Nothing happens until you press process.`,
  periodType: 'Kind of period',
  willBeProcessed: 'Ready to be processed',
  nothingToProcess: 'There is nothing that can be processed now.',
  allProcessed: 'All that can be processed has been processed.',
  noRuns: 'There are no payroll runs in this period.',
  processRuns: (count: number) => (count === 1 ? 'Process 1 payroll run' : `Process ${count} payroll runs`),
  goesTo: 'Goes to',
  how: 'How',
  clients: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
  amount: 'Amount',
  total: 'Total',
  toBeSolved: 'To be put right first',
  toBeNoted: 'Take note, but it does go ahead',
  showCompanies: (count: number) => (count === 1 ? 'Which company' : `Which ${count} companies`),
  canBeSolvedBy: (names: string) => `An administrator can put this right: ${names}.`,
  askThem: 'Ask them',
  asked: (when: string) => `Asked on ${when}.`,
  askedThem: (names: string) => `The question was mailed to ${names}.`,
  processedOf: (done: number, all: number) => `${done} of ${all} payroll runs processed`,
  processed: (done: number, refused: number) =>
    `${done === 1 ? '1 payroll run was' : `${done} payroll runs were`} processed${refused ? `, ${refused} not yet: see why below` : ''}.`,
  locked: (count: number) =>
    count === 1 ? 'The payroll run has been locked.' : `${count} payroll runs have been locked.`,
  underwayNow: (count: number) =>
    count === 1 ? '1 journal is on its way to the package.' : `${count} journals are on their way to their packages.`,
  filesToDownload: (count: number) => (count === 1 ? '1 file to download' : `${count} files to download`),
  filesToImport: (count: number) =>
    count === 1
      ? '1 file to import into the bookkeeping package'
      : `${count} files to import into the bookkeeping package`,
  finishedRuns: (count: number) => (count === 1 ? '1 payroll run is done.' : `${count} payroll runs are done.`),
  remainingRuns: (count: number) =>
    `There are ${count} more payroll runs after these: look again when they have been processed.`,
  allFinished: 'Everything of this period has been processed.',
  importedCount: (count: number) => (count === 1 ? 'Marked as imported.' : `${count} journals marked as imported.`),
};

/** What the page of a period's plan says; it comes with that page. */
export const planTexts: Record<Language, typeof nl> = { nl, en };
