import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface ProviderUnlinkedData {
  tenant: string;
  name: string;
  email: string;
  /** What people know the provider as, such as Microsoft. */
  provider: string;
  /** With `removal` and `change` everybody was unlinked: the provider is gone, or has become another. */
  by: 'self' | 'administrator' | 'removal' | 'change';
  /** ISO timestamp. */
  unlinkedAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

/** This mail goes to a person whose account at a provider no longer opens theirs, for when it was not them. */
export function providerUnlinked(data: ProviderUnlinkedData): Record<Language, Message> {
  const { tenant, provider, link } = data;
  return {
    nl: {
      subject: `Je account van ${provider} is ontkoppeld bij ${tenant}`,
      blocks: [...dutch(data), { label: 'Naar de inlogpagina', href: link }],
      footer: 'Je krijgt deze mail als een account wordt ontkoppeld, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `Your account of ${provider} was unlinked at ${tenant}`,
      blocks: [...english(data), { label: 'To the sign-in page', href: link }],
      footer: 'You receive this e-mail when an account is unlinked, so that nobody can do that unnoticed.',
    },
  };
}

function dutch({ tenant, email, provider, by, unlinkedAt }: ProviderUnlinkedData): string[] {
  const on = `Op ${moment(unlinkedAt, 'nl')}`;
  const anew = `Log je weer in met ${provider}, dan wordt het account opnieuw gekoppeld. Dat krijg je ook gemaild.`;
  return {
    self: [
      `${on} is je account van ${provider} ontkoppeld van de inlog van ${email}.`,
      'Was jij dat? Dan hoef je niets te doen.',
      anew,
      `Was jij dat niet? Stel meteen een nieuw wachtwoord in via "Wachtwoord vergeten?" op de inlogpagina, en bel ${tenant}.`,
    ],
    administrator: [
      `${on} heeft een beheerder je account van ${provider} ontkoppeld van de inlog van ${email}.`,
      'Had je daarom gevraagd? Dan hoef je niets te doen.',
      anew,
      `Had je er niet om gevraagd? Bel ${tenant}.`,
    ],
    removal: [
      `${on} heeft een beheerder het inloggen met ${provider} weggehaald. Je account is ontkoppeld van de inlog van ${email}.`,
      'Je inlog blijft. Log voortaan in met je wachtwoord. Heb je er geen? Stel er een in via "Wachtwoord vergeten?" op de inlogpagina.',
      `Vragen? Bel ${tenant}.`,
    ],
    change: [
      `${on} heeft een beheerder het inloggen met ${provider} opnieuw ingesteld. Je account is ontkoppeld van de inlog van ${email}.`,
      anew,
      `Lukt dat niet? Bel ${tenant}.`,
    ],
  }[by];
}

function english({ tenant, email, provider, by, unlinkedAt }: ProviderUnlinkedData): string[] {
  const on = `On ${moment(unlinkedAt, 'en')}`;
  const anew = `If you sign in with ${provider} again, the account is linked anew. You are mailed about that too.`;
  return {
    self: [
      `${on} your account of ${provider} was unlinked from the login of ${email}.`,
      'Was that you? Then you do not have to do anything.',
      anew,
      `Was it not you? Set a new password straight away through "Forgotten your password?" on the sign-in page, and call ${tenant}.`,
    ],
    administrator: [
      `${on} an administrator unlinked your account of ${provider} from the login of ${email}.`,
      'Had you asked for it? Then you do not have to do anything.',
      anew,
      `Had you not asked for it? Call ${tenant}.`,
    ],
    removal: [
      `${on} an administrator removed signing in with ${provider}. Your account is unlinked from the login of ${email}.`,
      'You keep your login. Sign in with your password from now on. Have you none? Set one through "Forgotten your password?" on the sign-in page.',
      `Questions? Call ${tenant}.`,
    ],
    change: [
      `${on} an administrator set up signing in with ${provider} anew. Your account is unlinked from the login of ${email}.`,
      anew,
      `Does that not work? Call ${tenant}.`,
    ],
  }[by];
}
