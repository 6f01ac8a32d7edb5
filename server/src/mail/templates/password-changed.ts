import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface PasswordChangedData {
  tenant: string;
  name: string;
  email: string;
  /** ISO timestamp. */
  changedAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

/** This mail goes to the owner of a password that was just changed, for when it was not them. */
export function passwordChanged({ tenant, email, changedAt, link }: PasswordChangedData): Record<Language, Message> {
  return {
    nl: {
      subject: `Je wachtwoord voor ${tenant} is gewijzigd`,
      blocks: [
        `Het wachtwoord van ${email} is gewijzigd op ${moment(changedAt, 'nl')}. Je bent op al je apparaten uitgelogd.`,
        'Was jij dat? Dan hoef je niets te doen.',
        `Was jij dat niet? Kies dan meteen een nieuw wachtwoord via "Wachtwoord vergeten?" op de inlogpagina, en laat het ${tenant} weten.`,
        { label: 'Naar de inlogpagina', href: link },
      ],
      footer: 'Je krijgt deze mail bij elke wijziging van je wachtwoord, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `Your password for ${tenant} was changed`,
      blocks: [
        `The password of ${email} was changed on ${moment(changedAt, 'en')}. You have been signed out on all your devices.`,
        'Was that you? Then you do not have to do anything.',
        `Was it not you? Then choose a new password straight away through "Forgotten your password?" on the sign-in page, and tell ${tenant}.`,
        { label: 'To the sign-in page', href: link },
      ],
      footer: 'You receive this e-mail at every change of your password, so that nobody can do that unnoticed.',
    },
  };
}
