import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface ProviderUnlinkedData {
  tenant: string;
  name: string;
  email: string;
  /** What people know the provider as, such as Microsoft. */
  provider: string;
  by: 'self' | 'administrator';
  /** ISO timestamp. */
  unlinkedAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

/** This mail goes to a person whose account at a provider no longer opens theirs, for when it was not them. */
export function providerUnlinked({
  tenant,
  email,
  provider,
  by,
  unlinkedAt,
  link,
}: ProviderUnlinkedData): Record<Language, Message> {
  const isOwn = by === 'self';
  return {
    nl: {
      subject: `Je account van ${provider} is ontkoppeld bij ${tenant}`,
      blocks: [
        `Op ${moment(unlinkedAt, 'nl')} ${isOwn ? 'is' : 'heeft een beheerder'} je account van ${provider} ontkoppeld van de inlog van ${email}.`,
        isOwn ? 'Was jij dat? Dan hoef je niets te doen.' : 'Had je daarom gevraagd? Dan hoef je niets te doen.',
        `Log je weer in met ${provider}, dan wordt het account opnieuw gekoppeld. Dat krijg je ook gemaild.`,
        isOwn
          ? `Was jij dat niet? Stel meteen een nieuw wachtwoord in via "Wachtwoord vergeten?" op de inlogpagina, en bel ${tenant}.`
          : `Had je er niet om gevraagd? Bel ${tenant}.`,
        { label: 'Naar de inlogpagina', href: link },
      ],
      footer: 'Je krijgt deze mail als een account wordt ontkoppeld, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `Your account of ${provider} was unlinked at ${tenant}`,
      blocks: [
        `On ${moment(unlinkedAt, 'en')} ${isOwn ? `your account of ${provider} was unlinked` : `an administrator unlinked your account of ${provider}`} from the login of ${email}.`,
        isOwn
          ? 'Was that you? Then you do not have to do anything.'
          : 'Had you asked for it? Then you do not have to do anything.',
        `If you sign in with ${provider} again, the account is linked anew. You are mailed about that too.`,
        isOwn
          ? `Was it not you? Set a new password straight away through "Forgotten your password?" on the sign-in page, and call ${tenant}.`
          : `Had you not asked for it? Call ${tenant}.`,
        { label: 'To the sign-in page', href: link },
      ],
      footer: 'You receive this e-mail when an account is unlinked, so that nobody can do that unnoticed.',
    },
  };
}
