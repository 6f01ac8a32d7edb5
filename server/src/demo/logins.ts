import type { Text } from '../contract/text.js';

export interface DemoLogin {
  email: string;
  password: string;
  /** The tenant's slug. */
  tenant: string;
  /** It says which role the person has, and what that role sees. */
  description: Text;
}

/** These people can sign in to the demo. The passwords are public: never use them outside of it. */
export const demoLogins = [
  {
    email: 'accountant@maasdal.example',
    password: 'zeven groene fietsen op het plein',
    tenant: 'oamkb',
    description: {
      nl: 'accountant van Kantoor Maasdal: 86 bedrijven',
      en: 'accountant of Kantoor Maasdal: 86 companies',
    },
  },
  {
    email: 'sanne@maasdal.example',
    password: 'de kat slaapt onder de regenboog',
    tenant: 'oamkb',
    description: {
      nl: 'medewerker, werkgever, manager en accountant in één: kies na het inloggen',
      en: 'employee, employer, manager and accountant in one: choose after signing in',
    },
  },
  {
    email: 'beheer@oamkb.example',
    password: 'morgen bakken wij appeltaart met kaneel',
    tenant: 'oamkb',
    description: {
      nl: 'beheerder van het salarisbureau: alles van oamkb',
      en: 'administrator of the bureau: everything of oamkb',
    },
  },
  {
    email: 'werkgever@maasdal.example',
    password: 'een warme trui voor elke winterdag',
    tenant: 'oamkb',
    description: {
      nl: 'werkgever: de bedrijven van één debiteur en hun medewerkers',
      en: 'employer: the companies of one debtor and their employees',
    },
  },
  {
    email: 'manager@maasdal.example',
    password: 'twee koppen thee en een stroopwafel',
    tenant: 'oamkb',
    description: {
      nl: 'manager: één afdeling',
      en: 'manager: one department',
    },
  },
  {
    email: 'medewerker@maasdal.example',
    password: 'achter het huis groeit een oude peer',
    tenant: 'oamkb',
    description: {
      nl: 'medewerker: de eigen gegevens',
      en: 'employee: the own record',
    },
  },
  {
    email: 'accountant@heuvelland.example',
    password: 'vier kraaien zingen boven het dak',
    tenant: 'oamkb',
    description: {
      nl: 'accountant van Heuvelland Accountants: andere bedrijven',
      en: 'accountant of Heuvelland Accountants: other companies',
    },
  },
  {
    email: 'directie@limburg-lonen.example',
    password: 'op zondag wandelen langs de rivier',
    tenant: 'limburg-lonen',
    description: {
      nl: 'beheerder van het tweede salarisbureau, omgeving limburg-lonen',
      en: 'administrator of the second bureau, tenant limburg-lonen',
    },
  },
] as const satisfies readonly DemoLogin[];

export type DemoEmail = (typeof demoLogins)[number]['email'];
