import { codesOf, lineFindings, lengthFindings, type Codes } from '../../files/codes.js';
import type { JournalEntry, EntryLine, PackageFinding, PackageFindingCode } from '../../files/journal-entry.js';
import type { Format, PackageSettings } from '../../files/format.js';
import { missingSettings, setting } from '../../files/settings.js';
import { date, decimal } from '../../files/text.js';
import { optionalElement, escape, characterFindings, xmlDocument, xmlFile } from '../../files/xml.js';
import { dimensionsOf } from './dimensions.js';
import { follows } from './mask.js';

const descriptionLength = 40;
const codeLength = 16;
/** Twinfield posts no transaction of 1000 lines or more (claims.md, Transaction). */
const mostLines = 999;

/**
 * The `transactions` document of Twinfield's ProcessXml, which its file import reads too
 * (https://developers.twinfield.com, Transactions).
 */
export const twinfield: Format = {
  ...xmlFile,
  check(entry, settings) {
    const { costs, relation } = dimensionsOf(settings);
    const codes = codesOf(entry.lines, costs, relation);
    const limits = { account: codeLength, costCentre: codeLength, costUnit: codeLength, relation: codeLength };
    return [
      ...missingSettings(settings, 'office', 'journalCode'),
      ...lengthFindings(codes, limits),
      ...unmasked(codes, settings),
      ...characterFindings(entry, codes, descriptionLength),
      ...lineFindings(entry, mostLines),
    ];
  },
  write: (entry, settings) => xmlDocument(transactions(entry, settings)),
};

function* transactions(entry: JournalEntry, settings: PackageSettings): Generator<string> {
  yield '<transactions>\n';
  yield* twinfieldTransaction(entry, settings);
  yield '</transactions>\n';
}

/**
 * Writes a journal as a `transaction` element, in pieces; without a number, so that Twinfield gives the next one.
 *
 * @param administration the office that it is posted in
 */
export function* twinfieldTransaction(
  entry: JournalEntry,
  settings: PackageSettings,
  administration: string = setting(settings, 'office'),
): Generator<string> {
  const dimensions = dimensionsOf(settings);
  const destiny = setting(settings, 'destiny') === 'final' ? 'final' : 'temporary';
  // Warnings do not hold a journal up: nobody reads them here.
  yield `  <transaction destiny="${destiny}" autobalancevat="false" raisewarning="false">
    <header>
      <office>${escape(administration)}</office>
      <code>${escape(setting(settings, 'journalCode'))}</code>
      <currency>EUR</currency>
      <date>${date(entry.date, 'yyyyMMdd')}</date>
      <period>${entry.year}/${String(entry.period).padStart(2, '0')}</period>
      <freetext1>${escape(entry.reference)}</freetext1>
    </header>
    <lines>
`;
  let id = 0;
  for (const line of entry.lines) yield detail(line, ++id, dimensions);
  yield `    </lines>
  </transaction>
`;
}

function detail(line: EntryLine, id: number, { costs, relation }: ReturnType<typeof dimensionsOf>): string {
  const second = relation(line) ?? costs.centre(line);
  const dimensions = dimension('dim2', second) + dimension('dim3', costs.unit(line));
  const description = optionalElement('\n        ', 'description', line.description, descriptionLength);
  return `      <line type="detail" id="${id}">
        <dim1>${escape(line.account)}</dim1>${dimensions}
        <debitcredit>${line.amount < 0 ? 'credit' : 'debit'}</debitcredit>
        <value>${decimal(Math.abs(line.amount), '.')}</value>${description}
      </line>
`;
}

const dimension = (name: string, code: string | null) =>
  code === null ? '' : `\n        <${name}>${escape(code)}</${name}>`;

/**
 * Finds the codes that do not follow the masks of the settings; an empty mask asks nothing. Relations are dimensions of
 * types of their own, which the settings have no mask for.
 */
function unmasked(codes: Codes, settings: PackageSettings): PackageFinding[] {
  const against = (value: string, ...names: string[]): string[] => {
    const masks = new Set(names.map((name) => setting(settings, name)));
    return [...masks].filter((mask) => mask !== '' && !follows(value, mask));
  };
  const found = (code: PackageFindingCode, name: string, value: string, formats: string[]): PackageFinding[] =>
    formats.map((format) => ({ code, values: { [name]: value, format } }));
  return [
    ...[...codes.accounts].flatMap(([account, balance]) =>
      found(
        'accountFormat',
        'account',
        account,
        against(account, 'dimension1Format', balance ? 'balanceFormat' : 'profitFormat'),
      ),
    ),
    ...[...codes.costCentres].flatMap((centre) =>
      found('costCentreFormat', 'costCentre', centre, against(centre, 'dimension2Format')),
    ),
    ...[...codes.costUnits].flatMap((unit) =>
      found('costUnitFormat', 'costUnit', unit, against(unit, 'dimension3Format')),
    ),
  ];
}
