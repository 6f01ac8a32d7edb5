import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';

export interface RemedyRequestedData {
  tenant: string;
  name: string;
  /** Who asks. */
  requester: string;
  /** What stands in the way, in each language. */
  cause: Record<Language, string>;
  /** The period in words, in each language. */
  period: Record<Language, string>;
  /** Names of some of the companies that it stands in the way of, and how many there are. */
  companies: string[];
  companyCount: number;
  /** The plan of the period, at the cause. */
  link: string;
}

/** This mail asks an administrator to put right what an accountant may not. */
export function remedyRequested({
  tenant,
  requester,
  cause,
  period,
  companies,
  companyCount,
  link,
}: RemedyRequestedData): Record<Language, Message> {
  const more = companyCount - companies.length;
  return {
    nl: {
      subject: `${requester} vraagt je hulp bij ${period.nl}`,
      blocks: [
        `${requester} kan ${period.nl} niet verder verwerken:`,
        cause.nl,
        `Bedrijven: ${companies.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`,
        { label: 'Bekijken en oplossen', href: link },
      ],
      footer: `Je krijgt deze mail omdat je beheerder bent van ${tenant}.`,
    },
    en: {
      subject: `${requester} asks for your help with ${period.en}`,
      blocks: [
        `${requester} cannot go on processing ${period.en}:`,
        cause.en,
        `Companies: ${companies.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        { label: 'Look at it and put it right', href: link },
      ],
      footer: `You received this e-mail because you are an administrator of ${tenant}.`,
    },
  };
}
