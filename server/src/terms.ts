/**
 * How long each kind of data is kept. This is the one table of it: what removes data reads its term here, the portal shows
 * it, and the server's README repeats it, which a test holds it to.
 */

interface Words {
  nl: string;
  en: string;
}

export interface Term {
  /** In days from the moment, or in whole calendar years after the end of the year. */
  unit: 'days' | 'years';
  length: number;
  what: Words;
  /** The moment or the year from which the term runs. */
  from: Words;
  basis: Words;
}

const ours: Words = {
  nl: 'Niet langer dan nodig (AVG art. 5 lid 1 e)',
  en: 'No longer than needed (GDPR art. 5(1)(e))',
};

/**
 * Art. 52 (4) AWR: administrations are kept for seven years; the Belastingdienst counts them from the end of the year.
 * (https://wetten.overheid.nl/BWBR0002320, read by way of research/security.md J6)
 */
const fiscal: Words = { nl: 'Fiscale bewaarplicht (AWR art. 52 lid 4)', en: 'Fiscal retention (AWR art. 52(4))' };

export const terms = {
  payroll: {
    unit: 'years',
    length: 7,
    what: { nl: 'Loonruns met hun journaalposten', en: 'Payroll runs with their journals' },
    from: {
      nl: 'Het laatste jaar van loonrun, journaalpost en boeking',
      en: 'The last year of run, journal and booking',
    },
    basis: fiscal,
  },
  returns: {
    unit: 'years',
    length: 7,
    what: { nl: 'Loonaangiften', en: 'Wage-tax returns' },
    from: { nl: 'Het jaar van de aangifte', en: 'The year of the return' },
    basis: fiscal,
  },
  employees: {
    unit: 'years',
    length: 7,
    what: { nl: 'Medewerkers uit dienst', en: 'Employees who left' },
    from: {
      nl: 'Het jaar van uitdiensttreding, of van de laatste loonrun',
      en: 'The year of leaving, or of the last payroll run',
    },
    basis: fiscal,
  },
  accessReviews: {
    unit: 'years',
    length: 7,
    what: { nl: 'Afgesloten toegangscontroles', en: 'Closed access reviews' },
    from: { nl: 'Het jaar van afsluiten', en: 'The year of closing' },
    basis: { nl: 'Verantwoording (AVG art. 5 lid 2)', en: 'Accountability (GDPR art. 5(2))' },
  },
  auditEntries: {
    unit: 'years',
    length: 7,
    what: { nl: 'Regels van het logboek', en: 'Entries of the audit trail' },
    from: { nl: 'Het jaar van vastleggen', en: 'The year of recording' },
    basis: { nl: 'Verantwoording (AVG art. 5 lid 2)', en: 'Accountability (GDPR art. 5(2))' },
  },
  disabledLogins: {
    unit: 'days',
    length: 730,
    what: { nl: 'Uitgeschakelde inlogs', en: 'Logins that were switched off' },
    from: { nl: 'Het uitschakelen', en: 'When it was switched off' },
    basis: ours,
  },
  persons: {
    unit: 'days',
    length: 365,
    what: { nl: 'Personen zonder inlog of uitnodiging', en: 'Persons without a login or an invitation' },
    from: { nl: 'Het toevoegen', en: 'When they were added' },
    basis: ours,
  },
  invitations: {
    unit: 'days',
    length: 365,
    what: { nl: 'Uitnodigingen die zijn bevestigd of ingetrokken', en: 'Invitations that were accepted or revoked' },
    from: { nl: 'Het bevestigen of intrekken', en: 'When they were accepted or revoked' },
    basis: ours,
  },
  passwordResets: {
    unit: 'days',
    length: 30,
    what: { nl: 'Links voor een nieuw wachtwoord', en: 'Links for a new password' },
    from: { nl: 'Het verlopen', en: 'When they expired' },
    basis: ours,
  },
  sessions: {
    unit: 'days',
    length: 7,
    what: { nl: 'Sessies', en: 'Sessions' },
    from: { nl: 'Het verlopen', en: 'When they expired' },
    basis: ours,
  },
  throttles: {
    unit: 'days',
    length: 30,
    what: { nl: 'Tellingen van mislukte pogingen', en: 'Counts of failed attempts' },
    from: { nl: 'De laatste poging', en: 'The last attempt' },
    basis: ours,
  },
  jobs: {
    unit: 'days',
    length: 30,
    what: { nl: 'Verstuurde mails en uitgevoerde taken', en: 'Mails that were sent and work that was done' },
    from: { nl: 'Het versturen', en: 'When they were sent' },
    basis: ours,
  },
  failedJobs: {
    unit: 'days',
    length: 90,
    what: { nl: 'Mails en taken die niet lukten', en: 'Mails and work that failed' },
    from: { nl: 'De laatste poging', en: 'The last attempt' },
    basis: ours,
  },
  idempotencyKeys: {
    unit: 'days',
    length: 7,
    what: { nl: 'Antwoorden voor herhaalde aanvragen', en: 'Answers for repeated requests' },
    from: { nl: 'De aanvraag', en: 'The request' },
    basis: ours,
  },
  webhookMessages: {
    unit: 'days',
    length: 30,
    what: { nl: 'Berichten aan webhooks', en: 'Messages to webhooks' },
    from: { nl: 'Het maken', en: 'When they were made' },
    basis: ours,
  },
} as const satisfies Record<string, Term>;

export type TermKey = keyof typeof terms;

/** Returns the length of a term in milliseconds, of those that are in days. */
export const termMs = (
  key: Exclude<TermKey, 'payroll' | 'returns' | 'employees' | 'accessReviews' | 'auditEntries'>,
): number => terms[key].length * 24 * 3600 * 1000;
