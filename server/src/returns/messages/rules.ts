import type { ReturnItem } from '../items.js';

/** How a value is written, as the schema of the message has it; `read` gives undefined for what cannot stand there. */
type ValueRule = (text: string) => string | number | undefined;

/** An element of the message, with those that may stand in it, in their order. */
export interface ElementRule {
  name: string;
  min: 0 | 1;
  max: number;
  /** Elements that are not read may stand between the others. */
  open?: true;
  /** Exactly one of these stands in it, or at least one where `atLeast` is set. */
  choice?: { of: readonly string[]; atLeast?: true };
  children?: readonly ElementRule[];
  value?: ValueRule;
  /** The item of the return that its amount belongs to, and whether it makes the return smaller. */
  item?: ReturnItem;
  lessens?: true;
}

const required = (name: string, more: Partial<ElementRule> = {}): ElementRule => ({ name, min: 1, max: 1, ...more });
const optional = (name: string, more: Partial<ElementRule> = {}): ElementRule => ({ name, min: 0, max: 1, ...more });
const many = (name: string, more: Partial<ElementRule> = {}): ElementRule => ({ name, min: 0, max: Infinity, ...more });

const matching =
  (pattern: RegExp): ValueRule =>
  (text) =>
    pattern.test(text) ? text : undefined;
const textUpTo = (most: number): ValueRule => matching(new RegExp(`^[^]{1,${most}}$`, 'u'));
const date = (text: string): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) ? text : undefined;
const moment: ValueRule = (text) => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)?$/.test(text)) return undefined;
  const time = Date.parse(/(Z|[-+]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
/** Amounts of the whole return are in whole euros of at most ten digits; in cents. */
const euros: ValueRule = (text) => (/^[-+]?0*\d{1,10}$/.test(text) ? Number(text) * 100 : undefined);
/** Amounts of an employment have at most ten digits, two of them after the point; in cents. */
const cents: ValueRule = (text) => {
  const [, sign, whole = '', part = ''] = /^([-+]?)0*(\d{0,10})(?:\.(\d{0,2})0*)?$/.exec(text) ?? [];
  if (sign === undefined || !/\d/.test(text) || whole.length + part.length > 10) return undefined;
  const amount = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return sign === '-' ? 0 - amount : amount;
};

const total = (name: string, item?: ReturnItem): ElementRule => required(name, { value: euros, item });
const maybe = (name: string, item: ReturnItem): ElementRule => optional(name, { value: euros, item });

/** The amounts that a whole return comes to, in their order. */
const collective: ElementRule[] = [
  ...['TotLnLbPh', 'TotLnSV', 'TotPrlnAofAnwLg', 'TotPrlnAofAnwHg', 'TotPrlnAofAnwUit', 'TotPrlnWhkAnw'].map((name) =>
    total(name),
  ),
  ...['TotPrlnAwfAnwLg', 'TotPrlnAwfAnwHg', 'TotPrlnAwfAnwHz', 'TotPrlnAwfAnwUit', 'PrLnUFO'].map((name) =>
    total(name),
  ),
  total('IngLbPh', 'wageTax'),
  ...['EHPubUitk', 'EHGebrAuto', 'EHVUT', 'EhOvsFrfWrkkstrg'].map((name) => maybe(name, 'finalLevies')),
  ...['AVZeev', 'VrlAVSO'].map((name): ElementRule => ({ ...maybe(name, 'reductions'), lessens: true })),
  maybe('TotPrAofLg', 'aofLow'),
  maybe('TotPrAofHg', 'aofHigh'),
  maybe('TotPrAofUit', 'aofBenefits'),
  maybe('TotOpslWko', 'wko'),
  maybe('TotPrGediffWhk', 'whk'),
  maybe('TotPrAwfLg', 'awfLow'),
  maybe('TotPrAwfHg', 'awfHigh'),
  maybe('TotPrAwfHz', 'awfRevised'),
  maybe('TotPrAwfUit', 'awfBenefits'),
  maybe('PrUFO', 'ufo'),
  total('IngBijdrZvw', 'zvwEmployee'),
  total('TotWghZvw', 'zvwEmployer'),
  total('TotTeBet'),
];

const span = [required('DatAanvTv', { value: date }), required('DatEindTv', { value: date })];

const wage = (name: string, item: ReturnItem): ElementRule => required(name, { value: cents, item });

const identity = [required('NumIV', { value: matching(/^0*\d{1,4}$/) })];
const personnelNumber = optional('PersNr', { value: textUpTo(35) });

/** An employment. Who it is of stays unread: the person, the address and the citizen service number. */
const income = many('InkomstenverhoudingInitieel', {
  open: true,
  children: [
    ...identity,
    personnelNumber,
    required('NatuurlijkPersoon', { open: true }),
    { name: 'Inkomstenperiode', min: 1, max: 99, open: true },
    required('Werknemersgegevens', {
      open: true,
      children: [
        wage('IngLbPh', 'wageTax'),
        wage('PrAofLg', 'aofLow'),
        wage('PrAofHg', 'aofHigh'),
        wage('PrAofUit', 'aofBenefits'),
        wage('OpslWko', 'wko'),
        wage('PrGediffWhk', 'whk'),
        wage('PrAwfLg', 'awfLow'),
        wage('PrAwfHg', 'awfHigh'),
        wage('PrAwfHz', 'awfRevised'),
        wage('PrAwfUit', 'awfBenefits'),
        wage('PrUFO', 'ufo'),
        wage('BijdrZvw', 'zvwEmployee'),
        wage('WghZvw', 'zvwEmployer'),
      ],
    }),
  ],
});
const withdrawal = many('InkomstenverhoudingIntrekking', { open: true, children: [...identity, personnelNumber] });

const balance = many('SaldoCorrectiesVoorgaandTijdvak', {
  children: [...span, required('Saldo', { value: euros, item: 'corrections' })],
});
const whole = required('CollectieveAangifte', { children: [...collective, balance, total('TotGen')] });
const kinds = ['VolledigeAangifte', 'AanvullendeAangifte'] as const;

/**
 * What is checked of a message: its structure, and the values that are read. The authorities' schema (Loonaangifte
 * 2026, version 2.0) says the rest too, of persons and employments, which nothing here depends on.
 */
export const messageRules: ElementRule = required('Loonaangifte', {
  children: [
    required('Bericht', {
      open: true,
      children: [required('IdBer', { value: textUpTo(32) }), required('DatTdAanm', { value: moment })],
    }),
    required('AdministratieveEenheid', {
      choice: { of: ['TijdvakAangifte', 'TijdvakCorrectie'], atLeast: true },
      children: [
        required('LhNr', { value: matching(/^(?!000)\d{9}L(?!00)\d\d$/) }),
        required('NmIP', { value: textUpTo(200) }),
        optional('TijdvakAangifte', {
          choice: { of: kinds },
          children: [
            ...span,
            optional(kinds[0], { children: [whole, income] }),
            optional(kinds[1], { children: [whole, income, withdrawal] }),
          ],
        }),
        {
          name: 'TijdvakCorrectie',
          min: 0,
          max: 13,
          children: [...span, required('CollectieveAangifte', { children: collective }), income, withdrawal],
        },
      ],
    }),
  ],
});
