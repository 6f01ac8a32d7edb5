import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface NewBrowserData {
  tenant: string;
  name: string;
  email: string;
  /** These are the names of browser and system; empty where they are not known. */
  browser: string;
  system: string;
  /** The network address. */
  address: string;
  /** ISO timestamp. */
  signedInAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

/** This mail goes to a person who signed in from a browser that was not known, for when it was not them. */
export function newBrowser(data: NewBrowserData): Record<Language, Message> {
  const { tenant, email, browser, system, address, signedInAt, link } = data;
  const on = (word: string): string | undefined => browser && (system ? `${browser} ${word} ${system}` : browser);
  return {
    nl: {
      subject: `Nieuwe inlog op je account bij ${tenant}`,
      blocks: [
        `Op ${moment(signedInAt, 'nl')} is ingelogd als ${email} in een browser die we nog niet kenden: ${on('op') || 'een onbekend programma'}, netwerkadres ${address}.`,
        'Was jij dat? Dan hoef je niets te doen.',
        `Was jij dat niet? Kies dan meteen een nieuw wachtwoord via "Wachtwoord vergeten?" op de inlogpagina. Daarmee eindigen alle sessies. Laat het ook ${tenant} weten.`,
        { label: 'Naar de inlogpagina', href: link },
      ],
      footer: 'Je krijgt deze mail als er in een nieuwe browser wordt ingelogd, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `New sign-in to your account at ${tenant}`,
      blocks: [
        `On ${moment(signedInAt, 'en')} somebody signed in as ${email} in a browser that we did not know yet: ${on('on') || 'an unknown program'}, network address ${address}.`,
        'Was that you? Then you do not have to do anything.',
        `Was it not you? Then choose a new password straight away through "Forgotten your password?" on the sign-in page. That ends all sessions. Tell ${tenant} as well.`,
        { label: 'To the sign-in page', href: link },
      ],
      footer: 'You receive this e-mail when somebody signs in in a new browser, so that nobody can do that unnoticed.',
    },
  };
}
