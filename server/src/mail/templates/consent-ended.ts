import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface ConsentEndedData {
  tenant: string;
  name: string;
  software: string;
  /** The person who gave the consent; null in the mail to that person. */
  giver: string | null;
  /** ISO timestamp. */
  endedAt: string;
  /** The person's own page of connected software, or the page of the software for administrators. */
  link: string;
}

/** This mail goes to a person, and to administrators, when a used token came back and ended what software was allowed. */
export function consentEnded({ tenant, software, giver, endedAt, link }: ConsentEndedData): Record<Language, Message> {
  const at = { nl: moment(endedAt, 'nl'), en: moment(endedAt, 'en') };
  const nl = {
    why: `Op ${at.nl} kwam een sleutel van ${software} terug die al gebruikt was. Misschien heeft iemand anders er een kopie van.`,
    subject: `${software} is niet meer verbonden met ${tenant}`,
  };
  const en = {
    why: `On ${at.en} a key of ${software} came back that had been used. Somebody else may have a copy of it.`,
    subject: `${software} is no longer connected with ${tenant}`,
  };
  if (giver === null)
    return {
      nl: {
        subject: nl.subject,
        blocks: [
          `${nl.why} Daarom kan het programma niets meer voor je doen.`,
          'Wil je het blijven gebruiken? Verbind het opnieuw vanuit het programma zelf, en vraag de maker na te kijken hoe het kwam.',
          `Gebruik je het programma niet, of gebeurt het nog eens? Laat het aan ${tenant} weten.`,
          { label: 'Naar je verbonden programma’s', href: link },
        ],
        footer: 'Je krijgt deze mail omdat je dit programma toestemming had gegeven om voor je te werken.',
      },
      en: {
        subject: en.subject,
        blocks: [
          `${en.why} That is why the software can do nothing for you any more.`,
          'Do you want to go on using it? Connect it again from the software itself, and ask its maker to find out how it happened.',
          `Do you not use this software, or does it happen again? Tell ${tenant}.`,
          { label: 'To your connected software', href: link },
        ],
        footer: 'You receive this e-mail because you had allowed this software to act for you.',
      },
    };
  return {
    nl: {
      subject: `${nl.subject} voor ${giver}`,
      blocks: [
        `${nl.why} Daarom kan het programma niets meer doen voor ${giver}, die hierover ook een mail krijgt. Toestemmingen van anderen blijven gelden.`,
        'Vraag de maker na te kijken hoe het kwam. Gebeurt het bij meer mensen, trek dan de toegang van het programma in. In het logboek staat wat het heeft gedaan.',
        { label: 'Naar het programma', href: link },
      ],
      footer: `Je krijgt deze mail omdat je beheerder bent van ${tenant}.`,
    },
    en: {
      subject: `${en.subject} for ${giver}`,
      blocks: [
        `${en.why} That is why the software can do nothing more for ${giver}, who is told of it too. The consents of others stay.`,
        'Ask its maker to find out how it happened. If it happens to more people, withdraw the access of the software. The audit trail tells what it did.',
        { label: 'To the software', href: link },
      ],
      footer: `You received this e-mail because you are an administrator of ${tenant}.`,
    },
  };
}
