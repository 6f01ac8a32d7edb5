import { codesOf } from '../codes.js';
import type { Entry, EntryLine, Finding } from '../entry.js';
import type { Format, Settings } from '../format.js';
import { costsOf, missing, setting, type Costs } from '../settings.js';
import { decimal } from '../text.js';
import { described, escape, illegible, xmlDocument } from '../xml.js';
import { accountNumber, misnumbered } from './account-number.js';

const descriptionLength = 40;
/** `JR_VOLGNUMMER` has three digits, and a journal cannot be cut in pieces that balance each. */
const lines = 999;
/** `JR_VALUTABEDRAG` has twelve digits, two of them decimals; in cents. */
const amount = 999_999_999_999;

/** King's journal import (KingJournaal.xsd): cost centre and cost unit are parts of the account number. */
export const kingXml: Format = kingFormat(costsOf);

/** The same with a department in the place of the cost centre, or the cost centre as department. */
export const kingXmlDepartment: Format = kingFormat((settings) => ({
  centre:
    setting(settings, 'departmentSource') === 'costCentre'
      ? ({ costCentre }) => costCentre
      : ({ department }) => department,
  unit: () => null,
}));

function kingFormat(partsOf: (settings: Settings) => Costs): Format {
  return {
    name: 'XML',
    extension: 'xml',
    mediaType: 'application/xml',
    encoding: 'utf-8',
    check(entry, settings) {
      const parts = partsOf(settings);
      return [
        ...missing(settings, 'journalCode'),
        ...tooMany(entry.lines),
        ...misnumbered(entry.lines, parts),
        ...tooLarge(entry.lines),
        ...illegible(entry, codesOf(entry.lines, parts), descriptionLength),
      ];
    },
    write: (entry, settings) => xmlDocument(journal(entry, settings, partsOf(settings))),
  };
}

function* journal(entry: Entry, settings: Settings, parts: Costs): Generator<string> {
  const currency = escape(setting(settings, 'currency') || 'EUR');
  const group = described('\n      ', 'BG_OMSCHRIJVING', `${entry.reference} ${entry.description}`, descriptionLength);
  const description = described('\n          ', 'JP_OMSCHRIJVING', entry.description, descriptionLength);
  yield `<KING_JOURNAAL>
  <BOEKINGSGANGEN>
    <BOEKINGSGANG>${group}
      <BG_DEFINITIEF>${settings.final === true}</BG_DEFINITIEF>
      <JOURNAALPOSTEN>
        <JOURNAALPOST>
          <JP_DAGBOEKCODE>${escape(setting(settings, 'journalCode'))}</JP_DAGBOEKCODE>
          <JP_BOEKDATUM>${entry.date}</JP_BOEKDATUM>${description}
          <JOURNAALREGELS>
`;
  let number = 0;
  for (const line of entry.lines) yield journalLine(line, ++number, currency, parts);
  yield `          </JOURNAALREGELS>
        </JOURNAALPOST>
      </JOURNAALPOSTEN>
    </BOEKINGSGANG>
  </BOEKINGSGANGEN>
</KING_JOURNAAL>
`;
}

function journalLine(line: EntryLine, number: number, currency: string, parts: Costs): string {
  const account = accountNumber(line.account, parts.centre(line), parts.unit(line));
  const description = described('\n              ', 'JR_OMSCHRIJVING', line.description, descriptionLength);
  return `            <JOURNAALREGEL>
              <JR_VOLGNUMMER>${number}</JR_VOLGNUMMER>
              <JR_REKENINGNUMMER>${escape(account)}</JR_REKENINGNUMMER>
              <JR_BOEKZIJDE>${line.amount < 0 ? 'CRED' : 'DEB'}</JR_BOEKZIJDE>
              <JR_VALUTACODE>${currency}</JR_VALUTACODE>
              <JR_VALUTABEDRAG>${decimal(Math.abs(line.amount), '.')}</JR_VALUTABEDRAG>${description}
            </JOURNAALREGEL>
`;
}

const tooMany = ({ length }: readonly EntryLine[]): Finding[] =>
  length > lines ? [{ code: 'tooManyLines', values: { lines: length, limit: lines } }] : [];

const tooLarge = (all: readonly EntryLine[]): Finding[] =>
  all
    .filter((line) => Math.abs(line.amount) > amount)
    .map((line) => ({ code: 'amountTooLarge', values: { account: line.account, amount: line.amount } }));
