import type { Language } from '../language.js';

const nl = {
  removed: (what: string) => `${what} is verwijderd.`,
  putBack: (what: string) => `${what} is teruggezet.`,
  mappingOf: (company: string) => `De administratie van ${company}`,
  explanationOf: (company: string) => `Het vinkje van ${company}`,
  originsTitle: 'Webadressen wegnemen?',
  originsLead: 'Op deze sites werkt Loonpoort daarna meteen niet meer.',
  takeAway: 'Wegnemen',
  bookedThrough: (count: number) =>
    count === 0
      ? 'Geen bedrijf wordt via deze koppeling geboekt.'
      : count === 1
        ? 'Via deze koppeling wordt 1 bedrijf geboekt. Dat krijgt de eerstvolgende koppeling die voor dat bedrijf geldt, of geen.'
        : `Via deze koppeling worden ${count} bedrijven geboekt. Die krijgen de eerstvolgende koppeling die voor ze geldt, of geen.`,
};

const en: typeof nl = {
  removed: (what: string) => `${what} has been removed.`,
  putBack: (what: string) => `${what} has been put back.`,
  mappingOf: (company: string) => `The administration of ${company}`,
  explanationOf: (company: string) => `The tick of ${company}`,
  originsTitle: 'Take web addresses away?',
  originsLead: 'Loonpoort stops working on these sites at once.',
  takeAway: 'Take away',
  bookedThrough: (count: number) =>
    count === 0
      ? 'No company is booked through this integration.'
      : count === 1
        ? '1 company is booked through this integration. It gets the next integration that applies to it, or none.'
        : `${count} companies are booked through this integration. They get the next integration that applies to them, or none.`,
};

/** The texts of what can be put back, which come with it. */
export const removalTexts: Record<Language, typeof nl> = { nl, en };
