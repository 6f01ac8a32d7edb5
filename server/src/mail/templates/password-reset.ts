import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { moment } from '../wording.js';

export interface PasswordResetData {
  tenant: string;
  name: string;
  link: string;
  /** ISO timestamp. */
  expiresAt: string;
}

/** This mail goes to somebody who forgot a password, if it was them who asked. */
export function passwordReset({ tenant, link, expiresAt }: PasswordResetData): Record<Language, Message> {
  return {
    nl: {
      subject: `Kies een nieuw wachtwoord voor ${tenant}`,
      blocks: [
        `Iemand, waarschijnlijk jij, heeft om een nieuw wachtwoord voor ${tenant} gevraagd.`,
        { label: 'Nieuw wachtwoord kiezen', href: link },
        `De link werkt één keer, tot ${moment(expiresAt, 'nl')}. Tot je een nieuw wachtwoord kiest, blijft het oude werken. Daarna log je op al je apparaten opnieuw in.`,
      ],
      footer: `Heb je hier niet om gevraagd? Dan hoef je niets te doen: je wachtwoord verandert niet. Krijg je deze mail vaker? Laat het ${tenant} weten.`,
    },
    en: {
      subject: `Choose a new password for ${tenant}`,
      blocks: [
        `Someone, probably you, asked for a new password for ${tenant}.`,
        { label: 'Choose a new password', href: link },
        `The link works once, until ${moment(expiresAt, 'en')}. The old password keeps working until you choose a new one. After that you sign in again on all your devices.`,
      ],
      footer: `Did you not ask for this? Then you do not have to do anything: your password does not change. If this e-mail keeps coming, tell ${tenant}.`,
    },
  };
}
