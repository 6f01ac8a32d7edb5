import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { asRole, moment, type Role } from '../wording.js';

export interface InvitationData {
  tenant: string;
  /** Name of the invited person. */
  name: string;
  email: string;
  role: Role;
  /** Firm of an accountant, company of an employer, manager or employee. */
  of: string;
  link: string;
  /** ISO timestamp. */
  expiresAt: string;
}

/** This mail goes to somebody whose address is new, and who sets a password. */
export function invitation({ tenant, email, role, of, link, expiresAt }: InvitationData): Record<Language, Message> {
  return {
    nl: {
      subject: `Je toegang tot ${tenant} staat klaar`,
      blocks: [
        `Je krijgt toegang tot de salarisomgeving van ${tenant}, ${asRole(role, of, 'nl')}.`,
        `Kies een wachtwoord. Daarna log je in met het e-mailadres ${email}.`,
        { label: 'Wachtwoord kiezen', href: link },
        `De link werkt één keer, tot ${moment(expiresAt, 'nl')}. Lukt het niet op tijd? Vraag ${tenant} om een nieuwe uitnodiging.`,
      ],
      footer: `Je krijgt deze mail omdat ${tenant} je heeft uitgenodigd. Verwachtte je dat niet? Dan hoef je niets te doen: zolang niemand de link gebruikt, verandert er niets.`,
    },
    en: {
      subject: `Your access to ${tenant} is ready`,
      blocks: [
        `You are getting access to the payroll environment of ${tenant}, ${asRole(role, of, 'en')}.`,
        `Choose a password. After that you sign in with the e-mail address ${email}.`,
        { label: 'Choose a password', href: link },
        `The link works once, until ${moment(expiresAt, 'en')}. Too late? Ask ${tenant} for a new invitation.`,
      ],
      footer: `You received this e-mail because ${tenant} invited you. If you did not expect it, you do not have to do anything: nothing changes as long as nobody uses the link.`,
    },
  };
}
