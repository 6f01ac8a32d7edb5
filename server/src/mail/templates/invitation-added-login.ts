import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { asRole, moment } from '../wording.js';
import type { InvitationData } from './invitation.js';

/** This mail goes to somebody who can sign in already: a login is added, the password stays. */
export function invitationAddedLogin({ tenant, role, of, link, expiresAt }: InvitationData): Record<Language, Message> {
  return {
    nl: {
      subject: `Er is een inlog bijgekomen bij ${tenant}`,
      blocks: [
        `Je kon al inloggen bij ${tenant}. Daar komt een inlog bij: ${asRole(role, of, 'nl')}.`,
        'Bevestig dat je deze inlog wilt gebruiken. Je houdt je eigen wachtwoord, en kiest voortaan na het inloggen met welke rol je werkt.',
        { label: 'Inlog bevestigen', href: link },
        `De link werkt één keer, tot ${moment(expiresAt, 'nl')}. Lukt het niet op tijd? Vraag ${tenant} om een nieuwe uitnodiging.`,
      ],
      footer: `Je krijgt deze mail omdat ${tenant} je een inlog heeft gegeven. Verwachtte je dat niet? Dan hoef je niets te doen: zolang niemand de link gebruikt, verandert er niets.`,
    },
    en: {
      subject: `A login was added for you at ${tenant}`,
      blocks: [
        `You could already sign in at ${tenant}. Now a login is added: ${asRole(role, of, 'en')}.`,
        'Confirm that you want to use this login. You keep your own password, and from now on choose after signing in which role you work with.',
        { label: 'Confirm the login', href: link },
        `The link works once, until ${moment(expiresAt, 'en')}. Too late? Ask ${tenant} for a new invitation.`,
      ],
      footer: `You received this e-mail because ${tenant} gave you a login. If you did not expect it, you do not have to do anything: nothing changes as long as nobody uses the link.`,
    },
  };
}
