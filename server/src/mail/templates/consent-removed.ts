import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface ConsentRemovedData {
  tenant: string;
  name: string;
  software: string;
  /** ISO timestamp. */
  removedAt: string;
  /** The person's own page of connected software. */
  link: string;
}

/** This mail goes to a person when an administrator ended what they allowed software. */
export function consentRemoved({ tenant, software, removedAt, link }: ConsentRemovedData): Record<Language, Message> {
  return {
    nl: {
      subject: `Je toestemming voor ${software} is beëindigd bij ${tenant}`,
      blocks: [
        `Op ${moment(removedAt, 'nl')} heeft een beheerder je toestemming voor ${software} beëindigd. Het programma kan niets meer voor je doen.`,
        `Wil je weten waarom? Vraag het aan ${tenant}. Mag je het blijven gebruiken, verbind het dan opnieuw vanuit het programma zelf.`,
        { label: 'Naar je verbonden programma’s', href: link },
      ],
      footer: 'Je krijgt deze mail omdat je dit programma toestemming had gegeven om voor je te werken.',
    },
    en: {
      subject: `Your consent for ${software} was ended at ${tenant}`,
      blocks: [
        `On ${moment(removedAt, 'en')} an administrator ended your consent for ${software}. The software can do nothing for you any more.`,
        `Do you want to know why? Ask ${tenant}. If you may go on using it, connect it again from the software itself.`,
        { label: 'To your connected software', href: link },
      ],
      footer: 'You receive this e-mail because you had allowed this software to act for you.',
    },
  };
}
