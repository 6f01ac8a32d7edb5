import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';

export interface IntegrationFailedData {
  tenant: string;
  name: string;
  /** The name of the package. */
  package: string;
  /** The bureau, firm or company that the integration belongs to. */
  owner: string;
  /** The consent is gone, or the user name and password no longer hold. */
  reason: 'consent' | 'password';
  /** The page of the integration. */
  link: string;
}

const reasons = {
  nl: {
    consent: (name: string) => `${name} neemt de toestemming niet meer aan waarmee Loonpoort inlogt.`,
    password: (name: string) => `${name} neemt de gebruikersnaam of het wachtwoord niet meer aan.`,
  },
  en: {
    consent: (name: string) => `${name} no longer takes the consent that Loonpoort signs in with.`,
    password: (name: string) => `${name} no longer takes the user name or the password.`,
  },
};

/** This mail goes once to everybody who can mend an integration to which nobody can sign in any more. */
export function integrationFailed({
  tenant,
  package: name,
  owner,
  reason,
  link,
}: IntegrationFailedData): Record<Language, Message> {
  return {
    nl: {
      subject: `De koppeling met ${name} van ${owner} werkt niet meer`,
      blocks: [
        reasons.nl[reason](name),
        'Journaalposten wachten tot er weer is ingelogd, en worden dan vanzelf verstuurd. Er gaat niets verloren.',
        { label: `Opnieuw inloggen bij ${name}`, href: link },
      ],
      footer: `Je krijgt deze mail omdat je deze koppeling van ${tenant} kunt herstellen.`,
    },
    en: {
      subject: `The integration with ${name} of ${owner} no longer works`,
      blocks: [
        reasons.en[reason](name),
        'Journals wait until somebody has signed in again, and are then sent automatically. Nothing is lost.',
        { label: `Sign in to ${name} again`, href: link },
      ],
      footer: `You received this e-mail because you can put this integration of ${tenant} right.`,
    },
  };
}
