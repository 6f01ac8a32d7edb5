import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface ProviderLinkedData {
  tenant: string;
  name: string;
  email: string;
  /** What people know the provider as, such as Microsoft. */
  provider: string;
  /** ISO timestamp. */
  linkedAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

/** This mail goes to a person who signed in with a provider for the first time, for when it was not them. */
export function providerLinked({
  tenant,
  email,
  provider,
  linkedAt,
  link,
}: ProviderLinkedData): Record<Language, Message> {
  return {
    nl: {
      subject: `Je logt nu in met ${provider} bij ${tenant}`,
      blocks: [
        `Op ${moment(linkedAt, 'nl')} is voor het eerst met ${provider} ingelogd als ${email}. Dat account is vanaf nu gekoppeld aan je inlog.`,
        'Was jij dat? Dan hoef je niets te doen.',
        `Was jij dat niet? Laat het meteen aan ${tenant} weten: een beheerder kan het account ontkoppelen en je inlog uitzetten.`,
        { label: 'Naar de inlogpagina', href: link },
      ],
      footer:
        'Je krijgt deze mail als er voor het eerst met een ander account wordt ingelogd, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `You now sign in with ${provider} at ${tenant}`,
      blocks: [
        `On ${moment(linkedAt, 'en')} somebody signed in with ${provider} as ${email} for the first time. That account is linked to your login from now on.`,
        'Was that you? Then you do not have to do anything.',
        `Was it not you? Tell ${tenant} straight away: an administrator can unlink the account and switch your login off.`,
        { label: 'To the sign-in page', href: link },
      ],
      footer:
        'You receive this e-mail when somebody signs in with another account for the first time, so that nobody can do that unnoticed.',
    },
  };
}
