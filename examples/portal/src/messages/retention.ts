import type { Language } from '../language.js';

const nl = {
  tab: 'Bewaren',
  lead: 'Hoe lang gegevens bewaard worden, wat langer moet blijven, en wat er is verwijderd.',
  holds: 'Bewaarblokkades',
  noHolds: 'Er zijn geen bewaarblokkades. Wat over zijn termijn is, gaat elke dag weg.',
  newHold: 'Nieuwe bewaarblokkade',
  end: 'Beëindigen',
  endHint: 'Wat over zijn termijn is, gaat bij de volgende dagelijkse ronde weg.',
  since: 'Sinds',
  by: 'Door',
  why: 'Waarom',
  what: 'Wat',
  ended: 'Beëindigd',
  rules: 'Bewaartermijnen',
  kept: 'Bewaard',
  from: 'Vanaf',
  basis: 'Grond',
  term: (length: number, unit: string) =>
    unit === 'years' ? `${length} jaar na het eind van het jaar` : length === 1 ? '1 dag' : `${length} dagen`,
  removed: 'Wat er is verwijderd',
  nothing: 'Er is nog niets verwijderd.',
  day: 'Dag',
  count: 'Aantal',
  rule: 'Regel',
  exported: 'Alles meenemen',
  exportHint:
    'Alle gegevens van het bureau in één ZIP, zonder wachtwoorden. Die is in een lege installatie in te lezen.',
  exportTenant: 'Alle gegevens exporteren (ZIP)',
  person: 'Gegevens van deze persoon (ZIP)',
  employee: 'Gegevens van deze medewerker (ZIP)',
  inspection: 'Inzage',
  inspectionHint:
    'Alles wat er van deze persoon bewaard wordt, als JSON en CSV, om op een verzoek om inzage te antwoorden.',
};

const en: typeof nl = {
  tab: 'Retention',
  lead: 'How long data is kept, what has to stay longer, and what was removed.',
  holds: 'Legal holds',
  noHolds: 'There are no legal holds. What is past its term is removed every day.',
  newHold: 'New legal hold',
  end: 'End',
  endHint: 'What is past its term is removed with the next daily round.',
  since: 'Since',
  by: 'By',
  why: 'Why',
  what: 'What',
  ended: 'Ended',
  rules: 'Retention periods',
  kept: 'Kept',
  from: 'From',
  basis: 'Basis',
  term: (length, unit) =>
    unit === 'years' ? `${length} years after the end of the year` : length === 1 ? '1 day' : `${length} days`,
  removed: 'What was removed',
  nothing: 'Nothing has been removed yet.',
  day: 'Day',
  count: 'Number',
  rule: 'Rule',
  exported: 'Take everything with you',
  exportHint: 'All data of the bureau in one ZIP, without passwords. It can be read into an empty installation.',
  exportTenant: 'Export all data (ZIP)',
  person: 'Data of this person (ZIP)',
  employee: 'Data of this employee (ZIP)',
  inspection: 'Access to data',
  inspectionHint: 'Everything that is kept about this person, as JSON and CSV, to answer a request for access.',
};

/** The texts about how long data is kept, and about taking it out, which come with their pages. */
export const retentionTexts: Record<Language, typeof nl> = { nl, en };
