import type { Language } from '../language.js';

const nl = {
  title: 'Wissen',
  hint: 'Op verzoek van wie het betreft. Je ziet eerst wat er weggaat, en wat blijft en tot wanneer.',
  person: 'Gegevens van deze persoon wissen…',
  employee: 'Gegevens van deze medewerker wissen…',
  ask: 'Deze gegevens wissen?',
  goes: 'Dit gaat weg, en komt niet terug:',
  nothingGoes: 'Er kan nu niets gewist worden.',
  stays: 'Dit blijft:',
  until: (day: string) => `tot ${day}, dan gaat het vanzelf weg`,
  yes: 'Definitief wissen',
  close: 'Sluiten',
  done: 'De gegevens zijn gewist.',
};

const en: typeof nl = {
  title: 'Erasure',
  hint: 'At the request of the person concerned. You first see what goes, and what stays and until when.',
  person: 'Erase the data of this person…',
  employee: 'Erase the data of this employee…',
  ask: 'Erase this data?',
  goes: 'This goes, and does not come back:',
  nothingGoes: 'Nothing can be erased now.',
  stays: 'This stays:',
  until: (day: string) => `until ${day}, and then goes by itself`,
  yes: 'Erase for good',
  close: 'Close',
  done: 'The data has been erased.',
};

export const erasureTexts: Record<Language, typeof nl> = { nl, en };
