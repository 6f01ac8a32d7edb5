import type { Language } from '../language.js';

const nl = {
  tab: 'Logboek',
  lead: 'Wie inlogde, iets bekeek, wijzigde, verstuurde of ophaalde, en wanneer. Een regel die er eenmaal staat, is door niemand te wijzigen of te verwijderen.',
  verify: 'Controleren',
  verifyHint: 'Rekent na of elke regel er staat zoals die is vastgelegd.',
  head: (seq: number, hash: string) => `Bewaar dit als bewijs: laatste regel ${seq}, controlegetal ${hash}`,
  entry: (seq: string) => `Regel ${seq}`,
  when: 'Wanneer',
  who: 'Wie',
  company: 'Bedrijf',
  from: 'Vanaf',
  agent: 'Programma',
  reference: 'Kenmerk',
  operation: 'Onderdeel',
  hash: 'Controlegetal',
  about: 'Waaronder',
  changes: 'Wat is gewijzigd',
  field: 'Gegeven',
  before: 'Was',
  after: 'Werd',
  hidden: 'Gewijzigd; de waarde wordt nooit vastgelegd',
  nothing: 'Leeg',
  general: 'Gegevens',
};

const en: typeof nl = {
  tab: 'Audit trail',
  lead: 'Who signed in, saw, changed, sent or exported something, and when. Nobody can change or remove an entry once it is here.',
  verify: 'Check',
  verifyHint: 'Checks that every entry is as it was recorded.',
  head: (seq, hash) => `Keep this as proof: last entry ${seq}, check value ${hash}`,
  entry: (seq) => `Entry ${seq}`,
  when: 'When',
  who: 'Who',
  company: 'Company',
  from: 'From',
  agent: 'Program',
  reference: 'Reference',
  operation: 'Operation',
  hash: 'Check value',
  about: 'Among them',
  changes: 'What was changed',
  field: 'What',
  before: 'Was',
  after: 'Became',
  hidden: 'Changed; its value is never recorded',
  nothing: 'Empty',
  general: 'Details',
};

/** The texts of the audit trail, which come with its pages and the tabs that lead there. */
export const auditTexts: Record<Language, typeof nl> = { nl, en };
