import type { Language } from '../language.js';

const nl = {
  removeTitle: 'Telefoon en herstelcodes kwijt',
  removeHint:
    'De tweede stap, de herstelcodes en het wachtwoord vervallen, en alle sessies eindigen. Daarna gaat de persoon verder via ‘Wachtwoord vergeten?’.',
  removeButton: 'Laten vervallen…',
  removeQuestion: (name: string, email: string) =>
    `Weet je zeker dat ${name} erom vraagt? Bel bijvoorbeeld terug op een nummer dat je al had. Alle apparaten, herstelcodes, het wachtwoord en alle sessies vervallen meteen. ${name} krijgt een mail op ${email} met je reden, kiest met ‘Wachtwoord vergeten?’ een nieuw wachtwoord, en voegt bij het inloggen opnieuw een tweede stap toe als de rol erom vraagt.`,
};

const en: typeof nl = {
  removeTitle: 'Lost telephone and recovery codes',
  removeHint:
    'The second step, the recovery codes and the password end, and so do all sessions. After that the person carries on with ‘Forgotten your password?’.',
  removeButton: 'End them…',
  removeQuestion: (name: string, email: string) =>
    `Are you sure that it is ${name} who asks? Call back on a number that you had already, for example. All devices, recovery codes, the password and all sessions end at once. ${name} gets a mail at ${email} with your reason, chooses a new password with ‘Forgotten your password?’, and adds a second step again while signing in where the role asks for one.`,
};

/** The texts about second factors, which come with their pages. */
export const factorTexts: Record<Language, typeof nl> = { nl, en };
