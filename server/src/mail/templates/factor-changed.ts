import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

type FactorType = 'totp' | 'passkey';

/** What became of the second step of signing in. */
export type FactorChange =
  | { kind: 'added' | 'removed' | 'blocked'; type: FactorType; name: string }
  | { kind: 'recoveryCodeUsed' | 'recoveryCodesRenewed' }
  | { kind: 'ended'; reason: string };

export interface FactorChangedData {
  tenant: string;
  name: string;
  email: string;
  change: FactorChange;
  /** ISO timestamp. */
  changedAt: string;
  /** The page where one signs in; it holds no secret. */
  link: string;
}

interface Words {
  subject: string;
  what: string;
  /** What to do, where that is not only for who did not do it. */
  next?: string;
}

const types: Record<Language, Record<FactorType, string>> = {
  nl: { totp: 'authenticator-app', passkey: 'passkey' },
  en: { totp: 'authenticator app', passkey: 'passkey' },
};

function inDutch(change: FactorChange): Words {
  switch (change.kind) {
    case 'added': {
      const what = `Er is een ${types.nl[change.type]} toegevoegd`;
      return { subject: `${what} aan je account`, what: `${what}: “${change.name}”.` };
    }
    case 'removed': {
      const what = `Er is een ${types.nl[change.type]} verwijderd`;
      return { subject: `${what} van je account`, what: `${what}: “${change.name}”.` };
    }
    case 'blocked':
      return {
        subject: `Een ${types.nl[change.type]} van je account werkt niet meer`,
        what:
          change.type === 'passkey'
            ? `Je passkey “${change.name}” is geblokkeerd: er lijkt een kopie van te zijn.`
            : `Je authenticator-app “${change.name}” is geblokkeerd: er zijn te veel verkeerde codes ingevuld.`,
        next: 'Log in op een andere manier of met een herstelcode, verwijder hem bij je profiel en voeg een nieuwe toe.',
      };
    case 'recoveryCodeUsed':
      return {
        subject: 'Er is ingelogd met een herstelcode',
        what: 'Er is op je account ingelogd met een herstelcode. Die code werkt niet nog eens.',
      };
    case 'recoveryCodesRenewed':
      return {
        subject: 'Er zijn nieuwe herstelcodes gemaakt',
        what: 'Er zijn nieuwe herstelcodes voor je account gemaakt. De vorige werken niet meer.',
      };
    case 'ended':
      return {
        subject: 'Je tweede stap bij het inloggen is verwijderd',
        what: `Je salarisbureau heeft de tweede stap bij het inloggen van je account verwijderd: ${change.reason}`,
        next: 'Ook je wachtwoord werkt niet meer. Stel via "Wachtwoord vergeten?" op de inlogpagina een nieuw wachtwoord in; daarna kun je weer een tweede stap toevoegen.',
      };
  }
}

function inEnglish(change: FactorChange): Words {
  switch (change.kind) {
    case 'added': {
      const what = `A ${types.en[change.type]} was added`.replace('A a', 'An a');
      return { subject: `${what} to your account`, what: `${what}: “${change.name}”.` };
    }
    case 'removed': {
      const what = `A ${types.en[change.type]} was removed`.replace('A a', 'An a');
      return { subject: `${what} from your account`, what: `${what}: “${change.name}”.` };
    }
    case 'blocked':
      return {
        subject: `A second step of your account works no longer`,
        what:
          change.type === 'passkey'
            ? `Your passkey “${change.name}” is blocked: there seems to be a copy of it.`
            : `Your authenticator app “${change.name}” is blocked: there were too many wrong codes.`,
        next: 'Sign in in another way or with a recovery code, remove it in your profile and add a new one.',
      };
    case 'recoveryCodeUsed':
      return {
        subject: 'Somebody signed in with a recovery code',
        what: 'Somebody signed in to your account with a recovery code. That code does not work again.',
      };
    case 'recoveryCodesRenewed':
      return {
        subject: 'New recovery codes were made',
        what: 'New recovery codes were made for your account. The former ones work no longer.',
      };
    case 'ended':
      return {
        subject: 'Your second step when signing in was removed',
        what: `Your payroll bureau removed the second step when signing in to your account: ${change.reason}`,
        next: 'Your password works no longer either. Set a new one through "Forgotten your password?" on the sign-in page; you can then add a second step again.',
      };
  }
}

/** This mail goes to a person at each change of the second step, for when it was not them. */
export function factorChanged({
  tenant,
  email,
  change,
  changedAt,
  link,
}: FactorChangedData): Record<Language, Message> {
  const nl = inDutch(change);
  const en = inEnglish(change);
  return {
    nl: {
      subject: `${nl.subject} bij ${tenant}`,
      blocks: [
        `${nl.what} Dat was op ${moment(changedAt, 'nl')}, bij het account van ${email}.`,
        nl.next ?? 'Was jij dat? Dan hoef je niets te doen.',
        `Was jij dat niet, of heb je er niet om gevraagd? Stel meteen een nieuw wachtwoord in via "Wachtwoord vergeten?" op de inlogpagina, en bel ${tenant}.`,
        { label: 'Naar de inlogpagina', href: link },
      ],
      footer: 'Je krijgt deze mail bij elke wijziging van de tweede stap, zodat niemand dat ongemerkt kan doen.',
    },
    en: {
      subject: `${en.subject} at ${tenant}`,
      blocks: [
        `${en.what} That was on ${moment(changedAt, 'en')}, at the account of ${email}.`,
        en.next ?? 'Was that you? Then you do not have to do anything.',
        `Was it not you, or did you not ask for it? Set a new password straight away through "Forgotten your password?" on the sign-in page, and call ${tenant}.`,
        { label: 'To the sign-in page', href: link },
      ],
      footer: 'You receive this e-mail at every change of the second step, so that nobody can do that unnoticed.',
    },
  };
}
