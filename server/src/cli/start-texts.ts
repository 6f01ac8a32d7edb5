import type { Language } from '../contract/text.js';

const en = {
  noPortal: (path: string) => `${path} does not exist; run npm run build first`,
  ready: (origin: string) => `Loonpoort is ready at ${origin}`,
  portal: 'Portal',
  reference: 'API reference',
  mail: 'Sent mail',
  bookkeeping: 'Bookkeeping',
  working: 'Loonpoort works in the background.',
  filled: 'The database was empty and holds demo data now.',
  logins: 'Demo logins:',
};

const nl: typeof en = {
  noPortal: (path) => `${path} bestaat niet; voer eerst npm run build uit`,
  ready: (origin) => `Loonpoort staat klaar op ${origin}`,
  portal: 'Portaal',
  reference: 'API-documentatie',
  mail: 'Verstuurde mail',
  bookkeeping: 'Boekhouding',
  working: 'Loonpoort werkt op de achtergrond.',
  filled: 'De database was leeg en bevat nu demogegevens.',
  logins: 'Inloggen in de demo:',
};

/** What `start` and `worker` say on the command line; its log is in English. */
export const startTexts: Record<Language, typeof en> = { nl, en };
