/** Builds messages of wage-tax returns as payroll software does, after the authorities' schema of 2026. */

/** An employment: amounts of `Werknemersgegevens` in cents, by the schema's names. */
export interface Wages {
  employee?: string | undefined;
  income?: number;
  amounts?: Record<string, number>;
}

export interface Balance {
  start: string;
  end: string;
  euros: number;
}

/** What a correction that comes by itself declares of an earlier period; totals as in a return. */
export interface Correction {
  start: string;
  end: string;
  wages?: Wages[];
  withdrawn?: Wages[];
  totals?: Record<string, number>;
}

export interface MessageOptions {
  wageTaxNumber: string;
  start?: string;
  end?: string;
  id?: string;
  createdAt?: string;
  kind?: 'VolledigeAangifte' | 'AanvullendeAangifte';
  wages?: Wages[];
  withdrawn?: Wages[];
  /** Whole euros by name, in the place of the wages' sums rounded down. */
  totals?: Record<string, number>;
  balances?: Balance[];
  /** Corrections in the place of a return of the period itself. */
  corrections?: Correction[];
}

/** No such person exists: the number fails the check digit. */
export const citizenNumber = '123456789';

const wageNames = `LnLbPh LnSV PrlnAofAnwLg PrlnAofAnwHg PrlnAofAnwUit PrlnWhkAnw PrlnAwfAnwLg PrlnAwfAnwHg PrlnAwfAnwHz
  PrlnAwfAnwUit PrLnUfo LnTabBB VakBsl OpgRchtVakBsl OpnAvwb OpbAvwb LnInGld WrdLn LnOwrk VerstrAanv IngLbPh PrAofLg
  PrAofHg PrAofUit OpslWko PrGediffWhk PrAwfLg PrAwfHg PrAwfHz PrAwfUit PrUFO BijdrZvw WghZvw WrdPrGebrAut WrknBijdrAut
  Reisk VerrArbKrt`.split(/\s+/);
/** Names of the whole return, each with that of an employment that it sums; its own amounts have none. */
const sums: [string, string?][] = [
  ['TotLnLbPh', 'LnLbPh'],
  ['TotLnSV', 'LnSV'],
  ['TotPrlnAofAnwLg'],
  ['TotPrlnAofAnwHg'],
  ['TotPrlnAofAnwUit'],
  ['TotPrlnWhkAnw'],
  ['TotPrlnAwfAnwLg'],
  ['TotPrlnAwfAnwHg'],
  ['TotPrlnAwfAnwHz'],
  ['TotPrlnAwfAnwUit'],
  ['PrLnUFO'],
  ['IngLbPh', 'IngLbPh'],
  ['EHPubUitk'],
  ['EHGebrAuto'],
  ['EHVUT'],
  ['EhOvsFrfWrkkstrg'],
  ['AVZeev'],
  ['VrlAVSO'],
  ['TotPrAofLg', 'PrAofLg'],
  ['TotPrAofHg', 'PrAofHg'],
  ['TotPrAofUit', 'PrAofUit'],
  ['TotOpslWko', 'OpslWko'],
  ['TotPrGediffWhk', 'PrGediffWhk'],
  ['TotPrAwfLg', 'PrAwfLg'],
  ['TotPrAwfHg', 'PrAwfHg'],
  ['TotPrAwfHz', 'PrAwfHz'],
  ['TotPrAwfUit', 'PrAwfUit'],
  ['PrUFO', 'PrUFO'],
  ['IngBijdrZvw', 'BijdrZvw'],
  ['TotWghZvw', 'WghZvw'],
];
/** From here on the names of the whole return are what is paid. */
const firstPaid = sums.findIndex(([name]) => name === 'IngLbPh');
const lessening = new Set(['AVZeev', 'VrlAVSO']);

const element = (name: string, content: string | number): string => `<${name}>${content}</${name}>\n`;
const decimal = (cents: number): string => (cents / 100).toFixed(2);

function person({ employee, income = 1, amounts = {} }: Wages): string {
  const natural = element('SofiNr', citizenNumber) + element('SignNm', 'de Vries');
  const period =
    element('DatAanv', '2026-01-01') +
    element('SrtIV', '15') +
    element('IndLhKort', 'J') +
    element('LbTab', '012') +
    ['IndWAO', 'IndWW', 'IndZW'].map((name) => element(name, 'J')).join('') +
    element('CdZvw', 'K');
  const wages = wageNames.map((name) => element(name, decimal(amounts[name] ?? 0))).join('');
  return element(
    'InkomstenverhoudingInitieel',
    element('NumIV', income) +
      element('DatAanv', '2020-01-01') +
      (employee === undefined ? '' : element('PersNr', employee)) +
      element('NatuurlijkPersoon', natural) +
      element('Inkomstenperiode', period) +
      element('Werknemersgegevens', `${wages}${element('AantVerlU', 160)}${element('BedrRntKstvPersl', '0.00')}`),
  );
}

const withdrawal = ({ employee, income = 1 }: Wages): string =>
  element(
    'InkomstenverhoudingIntrekking',
    element('NumIV', income) +
      element('SofiNr', citizenNumber) +
      (employee === undefined ? '' : element('PersNr', employee)),
  );

/** Sums the wages and rounds down to whole euros, as a return in the employer's favour does. */
export function totalsOf(wages: readonly Wages[], own: Record<string, number> = {}): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [name, of] of sums) {
    const cents = of ? wages.reduce((sum, { amounts }) => sum + (amounts?.[of] ?? 0), 0) : 0;
    totals[name] = own[name] ?? Math.floor(cents / 100);
  }
  const paid = sums.slice(firstPaid).map(([name]) => (lessening.has(name) ? -totals[name]! : totals[name]!));
  totals.TotTeBet = own.TotTeBet ?? paid.reduce((sum, each) => sum + each, 0);
  return totals;
}

const collective = (totals: Record<string, number>): string =>
  [...sums.map(([name]) => name), 'TotTeBet'].map((name) => element(name, totals[name]!)).join('');

const span = ({ start, end }: { start: string; end: string }): string =>
  element('DatAanvTv', start) + element('DatEindTv', end);

/** Gives the pieces of a message, so that one of any length can be sent as it is made. */
export function* messagePieces({
  wageTaxNumber,
  start = '2026-01-01',
  end = '2026-01-31',
  id = 'LA-2026-01',
  createdAt = '2026-02-10T09:00:00',
  kind = 'VolledigeAangifte',
  wages = [],
  withdrawn = [],
  totals: own = {},
  balances = [],
  corrections,
}: MessageOptions): Generator<string> {
  const totals = totalsOf(wages, own);
  const balance = balances.map((each) =>
    element('SaldoCorrectiesVoorgaandTijdvak', span(each) + element('Saldo', each.euros)),
  );
  const totalWithBalances = totals.TotTeBet! + balances.reduce((sum, { euros }) => sum + euros, 0);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Loonaangifte xmlns="http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01" version="2.0">
<Bericht>
${element('IdBer', id)}${element('DatTdAanm', createdAt)}${element('ContPers', 'S. Maes')}${element('TelNr', '0431234567')}${element('RelNr', 'SWO00000')}${element('GebrSwPakket', 'Loonpoort-test')}</Bericht>
<AdministratieveEenheid>
${element('LhNr', wageTaxNumber)}${element('NmIP', 'Boekhandel De Pagina')}`;
  for (const { wages: corrected = [], withdrawn: gone = [], totals: whole, ...days } of corrections ?? [])
    yield element(
      'TijdvakCorrectie',
      span(days) +
        element('CollectieveAangifte', collective(totalsOf(corrected, whole))) +
        corrected.map(person).join('') +
        gone.map(withdrawal).join(''),
    );
  if (!corrections) {
    yield `<TijdvakAangifte>
${span({ start, end })}<${kind}>
${element('CollectieveAangifte', collective(totals) + balance.join('') + element('TotGen', own.TotGen ?? totalWithBalances))}`;
    for (const each of wages) yield person(each);
    for (const each of withdrawn) yield withdrawal(each);
    yield `</${kind}>\n</TijdvakAangifte>\n`;
    // What each correction corrects follows the period's own return.
    for (const each of balances)
      yield element('TijdvakCorrectie', span(each) + element('CollectieveAangifte', collective(totalsOf(wages))));
  }
  yield '</AdministratieveEenheid>\n</Loonaangifte>\n';
}

export const message = (options: MessageOptions): string => [...messagePieces(options)].join('');
