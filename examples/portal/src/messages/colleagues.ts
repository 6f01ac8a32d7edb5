import type { Language } from '../language.js';

const nl = {
  lead: 'Wie van je kantoor er inlogt, en wat ieder ziet. Meer dan je zelf ziet geef je niemand.',
  invite: 'Collega uitnodigen',
  end: 'Inlog beëindigen',
  endHint:
    'De inlog en zijn sessies verdwijnen meteen. Wat de collega bij anderen ziet, blijft. Dit kan niet ongedaan worden gemaakt; nodig opnieuw uit als het toch moet.',
  own: 'Dit ben jij. Je eigen inlog wijzigt je salarisbureau.',
  manager: "Deze collega beheert de collega's ook. Je salarisbureau wijzigt die inlog.",
  wider: 'Deze collega ziet meer dan jij. Je salarisbureau wijzigt dat; beëindigen kun je de inlog wel.',
  sees: 'Ziet',
  widerHeading: "Collega's die meer zien",
  widerLead:
    "Deze collega's zien meer dan deze inlog mag geven. Wat deze inlog ziet, verandert daar niets aan: kies zelf wat zij zien.",
};

const en: typeof nl = {
  lead: 'Who in your firm signs in, and what each of them sees. You cannot give anybody more than you see yourself.',
  invite: 'Invite a colleague',
  end: 'End login',
  endHint:
    'The login and its sessions disappear at once. What the colleague sees elsewhere stays. This cannot be undone; invite again if need be.',
  own: 'This is you. Your payroll bureau changes your own login.',
  manager: 'This colleague manages colleagues too. Your payroll bureau changes that login.',
  wider: 'This colleague sees more than you. Your payroll bureau changes that; you can end the login.',
  sees: 'Sees',
  widerHeading: 'Colleagues who see more',
  widerLead:
    'These colleagues see more than this login may give. What this login sees changes nothing about that: choose what they see yourself.',
};

/** The texts about the colleagues of a firm, which come with their pages. */
export const colleagueTexts: Record<Language, typeof nl> = { nl, en };
