import type { Language } from '../contract/text.js';

const en = {
  removed: (email: string) =>
    `${email} has no second factor and no password any more. A mail says so; "Forgotten your password?" on the sign-in page sets a new one.`,
  unknownPerson: (slug: string, email: string) => `Nobody in ${slug} has the address ${email}.`,
  help: {
    factors: 'second factors of persons',
    remove: 'end the factors and the password of a person who lost them, such as the last administrator',
    email: "the person's e-mail address",
    reason: 'why, and how it was made sure who asks; the person reads it in a mail',
  },
};

const nl: typeof en = {
  removed: (email) =>
    `De tweede stap en het wachtwoord van ${email} zijn vervallen. Dat staat ook in een mail; een nieuw wachtwoord stel je in via ‘Wachtwoord vergeten?’ op de inlogpagina.`,
  unknownPerson: (slug, email) => `Niemand in ${slug} heeft het e-mailadres ${email}.`,
  help: {
    factors: 'de tweede stap van personen',
    remove: 'laat de tweede stap en het wachtwoord vervallen van wie ze kwijt is, zoals de laatste beheerder',
    email: 'het e-mailadres van de persoon',
    reason: 'waarom, en hoe is vastgesteld wie het vraagt; de persoon leest het in een mail',
  },
};

export const factorsTexts: Record<Language, typeof en> = { nl, en };
