import { today } from '../../../companies/wage-period.js';
import { version } from '../../../version.js';
import { codesOf, lengthFindings } from '../../files/codes.js';
import type { JournalEntry, EntryLine } from '../../files/journal-entry.js';
import type { Format, PackageSettings } from '../../files/format.js';
import { costsOf, type Costs } from '../../files/settings.js';
import { decimal, truncate } from '../../files/text.js';
import { optionalElement, escape, characterFindings, xmlDocument } from '../../files/xml.js';

const namespace = 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0';
const nameLength = 255;

/**
 * XML Auditfile Financieel 4.0 of the Dutch tax office with one journal in it: to keep, or to hand over to software
 * that reads audit files (https://odb.belastingdienst.nl, XML Auditfile Financieel). Without settings it holds all
 * that the journal does, but not who is paid: `custSupID` of a line refers to the file's list of customers and suppliers,
 * which employees are not.
 */
export const xaf: Format = {
  name: 'XAF',
  extension: 'xaf',
  mediaType: 'application/xml',
  encoding: 'utf-8',
  check(entry, settings) {
    const codes = codesOf(entry.lines, complete(settings));
    const names = new Set(entry.lines.map(({ accountName }) => truncate(accountName, nameLength)));
    return [
      ...lengthFindings(codes, { account: 35, costCentre: 999, costUnit: 999 }),
      ...characterFindings(entry, codes, Infinity, [truncate(entry.company.name, nameLength), ...names]),
    ];
  },
  write: (entry, settings) => xmlDocument(auditFile(entry, complete(settings))),
};

const complete = (settings: PackageSettings): Costs => costsOf({ costCentreMode: 'costCentreAndUnit', ...settings });

function* auditFile(entry: JournalEntry, costs: Costs): Generator<string> {
  yield `<auditfile xmlns="${namespace}">
  <header>
    <fiscalYear>${entry.year}</fiscalYear>
    <startDate>${entry.year}-01-01</startDate>
    <endDate>${entry.year}-12-31</endDate>
    <curCode>EUR</curCode>
    <dateCreated>${today(new Date())}</dateCreated>
    <softwareDesc>Loonpoort</softwareDesc>
    <softwareVersion>${version}</softwareVersion>
  </header>
  <company>
    <companyName>${escape(truncate(entry.company.name, nameLength))}</companyName>
    <taxRegistrationCountry>NL</taxRegistrationCountry>
    <taxRegIdent>${escape(entry.company.wageTaxNumber ?? '')}</taxRegIdent>
    <generalLedger>
`;
  yield* ledgerAccounts(entry.lines);
  yield `    </generalLedger>
    <transactions>
      <linesCount>${entry.lines.length}</linesCount>
      <totalDebit>${total(entry.lines, 1)}</totalDebit>
      <totalCredit>${total(entry.lines, -1)}</totalCredit>
      <journal>
        <jrnID>LOON</jrnID>
        <desc>Lonen</desc>
        <jrnTp>Y</jrnTp>
        <transaction>
          <nr>${entry.number}</nr>${optionalElement('\n          ', 'desc', entry.description, Infinity)}
          <periodNumber>${entry.period}</periodNumber>
          <trDt>${entry.date}</trDt>
          <Source>Loonpoort</Source>
`;
  const document = `<docRef>${escape(entry.reference)}</docRef>
            <effDate>${entry.date}</effDate>`;
  let number = 0;
  for (const line of entry.lines) yield transactionLine(line, ++number, costs, document);
  yield `        </transaction>
      </journal>
    </transactions>
  </company>
</auditfile>
`;
}

function* ledgerAccounts(lines: readonly EntryLine[]): Generator<string> {
  const accounts = new Map(lines.map((line) => [line.account, line]));
  for (const { account, accountName, balance, rgs } of accounts.values()) {
    yield `      <ledgerAccount>
        <accID>${escape(account)}</accID>
        <accDesc>${escape(truncate(accountName, nameLength))}</accDesc>
        <accTp>${balance ? 'B' : 'P'}</accTp>${rgs === null ? '' : `\n        <RGScode>${escape(rgs)}</RGScode>`}
      </ledgerAccount>
`;
  }
}

function transactionLine(line: EntryLine, number: number, costs: Costs, document: string): string {
  const [centre, unit] = [costs.centre(line), costs.unit(line)];
  return `          <trLine>
            <nr>${number}</nr>
            <accID>${escape(line.account)}</accID>
            ${document}${optionalElement('\n            ', 'desc', line.description, Infinity)}
            <amnt>${decimal(Math.abs(line.amount), '.')}</amnt>
            <amntTp>${line.amount < 0 ? 'C' : 'D'}</amntTp>${coded('cost', centre)}${coded('product', unit)}
          </trLine>
`;
}

const coded = (name: string, code: string | null) =>
  code === null ? '' : `\n            <${name}>${escape(code)}</${name}>`;

/** Adds up one side: 1 is debit, -1 is credit. */
const total = (lines: readonly EntryLine[], side: 1 | -1): string =>
  decimal(
    lines.reduce((sum, { amount }) => sum + Math.max(amount * side, 0), 0),
    '.',
  );
