import type { Language } from '../language.js';

const nl = {
  heading: 'Beheer',
  lastDay: 'Laatste dag',
  confidential: 'Vertrouwelijk',
  onlyByName: 'alleen wie alle bedrijven ziet, of juist dit bedrijf',
  close: 'Sluiten…',
  change: 'Wijzigen…',
  move: 'Verplaatsen…',
  changeLastDay: 'Laatste dag wijzigen',
  closeCompanyHint: 'Het bedrijf krijgt een laatste dag. Alles wat er is blijft te lezen, en je kunt het heropenen.',
  closeCompanyNow:
    'Perioden die na de laatste dag beginnen krijgen geen loonruns meer. Daarna staat het bedrijf niet meer in lijsten, tenzij iemand ‘Gesloten bedrijven’ kiest. Alles wat er is blijft te lezen, en je kunt het bedrijf heropenen.',
  visibilityHint: 'Verberg het bedrijf in lijsten, of maak het vertrouwelijk.',
  visibilityNow: 'Dit geldt meteen, ook in zoeken, cijfers, meldingen en voor software.',
  moveHint: 'Met alles wat het bedrijf heeft. Je kunt hier ook het nummer wijzigen.',
  moveNow:
    'Loonruns, journaalposten en medewerkers gaan mee. Wie bedrijven ziet via de debiteur of een label ziet het bedrijf meteen wel of niet meer, en de koppeling van het kantoor van die debiteur gaat gelden.',
  closeDebtorHint: 'De debiteur krijgt een laatste dag, met de bedrijven die nog open zijn.',
  closeDebtorNow:
    'De debiteur krijgt geen bedrijven meer bij, en staat na de laatste dag niet meer in lijsten, tenzij iemand ‘Gesloten debiteuren’ kiest. Je kunt de debiteur heropenen.',
  closesAlong: (count: number) =>
    count === 0
      ? 'Er sluit geen bedrijf mee: na die dag loopt er geen meer door.'
      : count === 1
        ? 'Er sluit 1 bedrijf mee, op dezelfde dag:'
        : `Er sluiten ${count} bedrijven mee, op dezelfde dag:`,
  andMore: (count: number) => `en nog ${count}`,
  companiesOfDebtor: 'Bedrijven van deze debiteur',
};

const en: typeof nl = {
  heading: 'Management',
  lastDay: 'Last day',
  confidential: 'Confidential',
  onlyByName: 'only those who see all companies, or this one by name',
  close: 'Close…',
  change: 'Change…',
  move: 'Move…',
  changeLastDay: 'Change the last day',
  closeCompanyHint: 'The company gets a last day. Everything in it can still be read, and you can reopen it.',
  closeCompanyNow:
    'Periods that begin after the last day get no more payroll runs. After that day the company is in no list, unless somebody chooses ‘Closed companies’. Everything in it can still be read, and you can reopen the company.',
  visibilityHint: 'Hide the company in lists, or make it confidential.',
  visibilityNow: 'This takes effect at once, also in search, figures and notices, and for software.',
  moveHint: 'With everything that the company has. You can change the number here too.',
  moveNow:
    'Payroll runs, journals and employees go along. Those who see companies through the debtor or a tag start or stop seeing this company at once, and the integration of that debtor’s firm applies.',
  closeDebtorHint: 'The debtor gets a last day, with the companies that are still open.',
  closeDebtorNow:
    'The debtor gets no more companies, and is in no list after the last day, unless somebody chooses ‘Closed debtors’. You can reopen the debtor.',
  closesAlong: (count: number) =>
    count === 0
      ? 'No company closes with it: there is none that goes on after that day.'
      : count === 1
        ? '1 company closes with it, on the same day:'
        : `${count} companies close with it, on the same day:`,
  andMore: (count: number) => `and ${count} more`,
  companiesOfDebtor: 'Companies of this debtor',
};

/** The texts of closing, hiding and moving, which come with it. */
export const closingTexts: Record<Language, typeof nl> = { nl, en };
