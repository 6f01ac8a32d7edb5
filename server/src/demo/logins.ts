export interface DemoLogin {
  email: string;
  password: string;
  /** The tenant's slug. */
  tenant: string;
  /** It says which role the person has, and what that role sees. */
  description: string;
}

/** These people can sign in to the demo. The passwords are public: never use them outside of it. */
export const demoLogins = [
  {
    email: 'accountant@maasdal.example',
    password: 'zeven groene fietsen op het plein',
    tenant: 'oamkb',
    description: 'accountant of Kantoor Maasdal: 86 companies',
  },
  {
    email: 'sanne@maasdal.example',
    password: 'de kat slaapt onder de regenboog',
    tenant: 'oamkb',
    description: 'employee, employer, manager and accountant in one: choose after signing in',
  },
  {
    email: 'beheer@oamkb.example',
    password: 'morgen bakken wij appeltaart met kaneel',
    tenant: 'oamkb',
    description: 'administrator of the bureau: everything of oamkb',
  },
  {
    email: 'werkgever@maasdal.example',
    password: 'een warme trui voor elke winterdag',
    tenant: 'oamkb',
    description: 'employer: the companies of one debtor and their employees',
  },
  {
    email: 'manager@maasdal.example',
    password: 'twee koppen thee en een stroopwafel',
    tenant: 'oamkb',
    description: 'manager: one department',
  },
  {
    email: 'medewerker@maasdal.example',
    password: 'achter het huis groeit een oude peer',
    tenant: 'oamkb',
    description: 'employee: the own record',
  },
  {
    email: 'accountant@heuvelland.example',
    password: 'vier kraaien zingen boven het dak',
    tenant: 'oamkb',
    description: 'accountant of Heuvelland Accountants: other companies',
  },
  {
    email: 'directie@limburg-lonen.example',
    password: 'op zondag wandelen langs de rivier',
    tenant: 'limburg-lonen',
    description: 'administrator of the second bureau, tenant limburg-lonen',
  },
] as const satisfies readonly DemoLogin[];

export type DemoEmail = (typeof demoLogins)[number]['email'];
