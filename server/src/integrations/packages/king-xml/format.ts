import { codesOf, lineFindings } from '../../files/codes.js';
import type { JournalEntry, EntryLine, PackageFinding } from '../../files/journal-entry.js';
import type { Format, PackageSettings } from '../../files/format.js';
import { missingSettings, setting, type Costs } from '../../files/settings.js';
import { decimal } from '../../files/text.js';
import { optionalElement, escape, characterFindings, xmlDocument, xmlFile } from '../../files/xml.js';
import { accountNumber, misnumbered } from './account-number.js';

const descriptionLength = 40;
/** `JR_VOLGNUMMER` has three digits, and a journal cannot be cut in pieces that balance each. */
const mostLines = 999;
/** `JR_VALUTABEDRAG` has twelve digits, two of them decimals; in cents. */
const amount = 999_999_999_999;

/**
 * Returns King's journal import (KingJournaal.xsd): cost centre and cost unit are parts of the account number. A line has
 * no element for a relation or an employee (the same schema), and the note in the form says so.
 *
 * @param partsOf which parts follow the account, by the settings
 */
export function kingFormat(partsOf: (settings: PackageSettings) => Costs): Format {
  return {
    ...xmlFile,
    check(entry, settings) {
      const parts = partsOf(settings);
      return [
        ...missingSettings(settings, 'journalCode'),
        ...lineFindings(entry, mostLines),
        ...misnumbered(entry.lines, parts),
        ...tooLarge(entry.lines),
        ...characterFindings(entry, codesOf(entry.lines, parts), descriptionLength),
      ];
    },
    write: (entry, settings) => xmlDocument(journal(entry, settings, partsOf(settings))),
  };
}

function* journal(entry: JournalEntry, settings: PackageSettings, parts: Costs): Generator<string> {
  const currency = escape(setting(settings, 'currency') || 'EUR');
  const group = optionalElement(
    '\n      ',
    'BG_OMSCHRIJVING',
    `${entry.reference} ${entry.description}`,
    descriptionLength,
  );
  const description = optionalElement('\n          ', 'JP_OMSCHRIJVING', entry.description, descriptionLength);
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
  const description = optionalElement('\n              ', 'JR_OMSCHRIJVING', line.description, descriptionLength);
  return `            <JOURNAALREGEL>
              <JR_VOLGNUMMER>${number}</JR_VOLGNUMMER>
              <JR_REKENINGNUMMER>${escape(account)}</JR_REKENINGNUMMER>
              <JR_BOEKZIJDE>${line.amount < 0 ? 'CRED' : 'DEB'}</JR_BOEKZIJDE>
              <JR_VALUTACODE>${currency}</JR_VALUTACODE>
              <JR_VALUTABEDRAG>${decimal(Math.abs(line.amount), '.')}</JR_VALUTABEDRAG>${description}
            </JOURNAALREGEL>
`;
}

const tooLarge = (all: readonly EntryLine[]): PackageFinding[] =>
  all
    .filter((line) => Math.abs(line.amount) > amount)
    .map((line) => ({ code: 'amountTooLarge', values: { account: line.account, amount: line.amount } }));
