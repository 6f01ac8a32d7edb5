import type { Language } from '../../contract/text.js';
import type { Block, Message } from '../message.js';

export interface NoticesData {
  tenant: string;
  name: string;
  /** Whose login it is about. */
  login: string;
  /** What waits, by kind; the most urgent comes first. */
  groups: {
    kind:
      'integrationFailed' | 'deliveryFailed' | 'journalStale' | 'accessReviewOpen' | 'loginsUnused' | 'factorNeeded';
    count: number;
    /** Some of them, in words. */
    named: string[];
    /** The list of all that wait. */
    link: string;
  }[];
  /** The page where the person chooses how to be mailed. */
  link: string;
}

type Kind = NoticesData['groups'][number]['kind'];

const one = (count: number): boolean => count === 1;

const words: Record<Language, Record<Kind, (count: number) => string>> = {
  nl: {
    integrationFailed: (count) =>
      one(count) ? 'Een koppeling werkt niet meer' : `${count} koppelingen werken niet meer`,
    deliveryFailed: (count) =>
      one(count) ? 'Een verzending vraagt je aandacht' : `${count} verzendingen vragen je aandacht`,
    journalStale: (count) => (one(count) ? 'Een journaalpost is verouderd' : `${count} journaalposten zijn verouderd`),
    accessReviewOpen: () => 'De toegangscontrole is begonnen',
    loginsUnused: () => 'Er zijn inlogs die niet worden gebruikt',
    factorNeeded: () => 'Inloggen vraagt straks een tweede stap',
  },
  en: {
    integrationFailed: (count) =>
      one(count) ? 'An integration no longer works' : `${count} integrations no longer work`,
    deliveryFailed: (count) => (one(count) ? 'A delivery needs you' : `${count} deliveries need you`),
    journalStale: (count) => (one(count) ? 'A journal is out of date' : `${count} journals are out of date`),
    accessReviewOpen: () => 'The access review has begun',
    loginsUnused: () => 'There are logins that are not used',
    factorNeeded: () => 'Signing in will need a second step',
  },
};

const more: Record<Language, (count: number) => string> = {
  nl: (count) => ` en nog ${count}`,
  en: (count) => ` and ${count} more`,
};

const look: Record<Language, string> = { nl: 'Bekijken', en: 'Have a look' };

/** This mail tells a login of everything that came to wait for it since the last one. */
export function notices({ tenant, login, groups, link }: NoticesData): Record<Language, Message> {
  const blocks = (language: Language): Block[] =>
    groups.flatMap(({ kind, count, named, link: href }) => [
      `${words[language][kind](count)}: ${named.join('; ')}${count > named.length ? more[language](count - named.length) : ''}.`,
      { label: look[language], href },
    ]);
  const subject = (language: Language): string =>
    groups.map(({ kind, count }) => words[language][kind](count)).join(', ');
  return {
    nl: {
      subject: subject('nl'),
      blocks: [...blocks('nl'), { label: 'Kiezen hoe je gemaild wordt', href: link }],
      footer: `Je krijgt deze mail voor je inlog voor ${login} bij ${tenant}. Je kunt kiezen voor één mail per dag, of geen.`,
    },
    en: {
      subject: subject('en'),
      blocks: [...blocks('en'), { label: 'Choose how you are mailed', href: link }],
      footer: `You received this e-mail for your login for ${login} at ${tenant}. You can choose one e-mail a day, or none.`,
    },
  };
}
