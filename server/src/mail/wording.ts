import type { Language } from '../contract/text.js';

export type Role = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee';

/** Returns a text such as "dinsdag 25 november 2026 om 14:05", in Dutch time. */
export function moment(time: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(time));
}

const roles: Record<Language, Record<Role, string>> = {
  nl: {
    administrator: 'als beheerder',
    accountant: 'als accountant van {of}',
    employer: 'als werkgever, voor {of}',
    manager: 'als manager bij {of}',
    employee: 'als medewerker van {of}',
  },
  en: {
    administrator: 'as an administrator',
    accountant: 'as an accountant of {of}',
    employer: 'as the employer, for {of}',
    manager: 'as a manager at {of}',
    employee: 'as an employee of {of}',
  },
};

/** Returns a text such as "als accountant van Kantoor De Vries". */
export function asRole(role: Role, of: string, language: Language): string {
  return roles[language][role].replace('{of}', () => of);
}
