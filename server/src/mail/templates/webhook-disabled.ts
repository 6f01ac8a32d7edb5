import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';

export interface WebhookDisabledData {
  tenant: string;
  name: string;
  /** The address that the messages went to. */
  url: string;
  /** The receiver wants none, or never answered as it should. */
  reason: 'gone' | 'failing';
  /** The page with the webhooks. */
  link: string;
}

const reasons = {
  nl: {
    gone: 'Het adres antwoordde dat het geen berichten meer wil (HTTP-status 410).',
    failing: 'Een bericht kwam drie dagen lang niet aan, ook niet na tien pogingen.',
  },
  en: {
    gone: 'The address answered that it wants no more messages (HTTP status 410).',
    failing: 'A message did not arrive for three days, not even after ten tries.',
  },
};

/** This mail goes to administrators when a webhook was switched off by itself. */
export function webhookDisabled({ tenant, url, reason, link }: WebhookDisabledData): Record<Language, Message> {
  return {
    nl: {
      subject: `Een webhook van ${tenant} is uitgezet`,
      blocks: [
        `Loonpoort stuurt geen berichten meer naar ${url}.`,
        reasons.nl[reason],
        'Er is niets verloren: berichten die nog wachten blijven bewaard. Werkt het adres weer, zet de webhook dan aan en ze worden alsnog verstuurd.',
        { label: 'Naar de instellingen', href: link },
      ],
      footer: `Je krijgt deze mail omdat je beheerder bent van ${tenant}.`,
    },
    en: {
      subject: `A webhook of ${tenant} has been switched off`,
      blocks: [
        `Loonpoort no longer sends messages to ${url}.`,
        reasons.en[reason],
        'Nothing is lost: messages that still wait are kept. Once the address works again, switch the webhook on again and they will still be sent.',
        { label: 'To the settings', href: link },
      ],
      footer: `You received this e-mail because you are an administrator of ${tenant}.`,
    },
  };
}
