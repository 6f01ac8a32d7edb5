import { codesOf, lengthFindings, relationNumberFindings } from '../../files/codes.js';
import { type RelationOf, relationOf } from '../../files/employee-relation.js';
import type { JournalEntry, EntryLine } from '../../files/journal-entry.js';
import type { Format, PackageSettings } from '../../files/format.js';
import { costsOf, missingSettings, setting, type Costs } from '../../files/settings.js';
import { decimal } from '../../files/text.js';
import { optionalElement, escape, characterFindings, xmlDocument, xmlFile } from '../../files/xml.js';

const descriptionLength = 60;

/** The topic GLTransactions of Exact's XML (eExact-XML.xsd), which Exact Online and Exact Globe import. */
export const exactOnlineXml: Format = {
  ...xmlFile,
  check(entry, settings) {
    const codes = codesOf(entry.lines, costsOf(settings), relationOf(settings));
    return [
      ...missingSettings(settings, 'journalCode'),
      ...lengthFindings(codes, { account: 9, costCentre: 8, costUnit: 8, relation: 18 }),
      ...relationNumberFindings(codes),
      ...characterFindings(entry, codes, descriptionLength),
    ];
  },
  write: (entry, settings) => xmlDocument(transaction(entry, settings)),
};

/** The schema is a sequence: the elements keep this order. */
function* transaction(entry: JournalEntry, settings: PackageSettings): Generator<string> {
  const costs = costsOf(settings);
  const relation = relationOf(settings);
  yield `<eExact>
  <GLTransactions>
    <GLTransaction>
      <TransactionType number="90"/>
      <Journal code="${escape(setting(settings, 'journalCode'))}"/>
      <Date>${entry.date}</Date>
      <FinYear number="${entry.year}"/>
      <FinPeriod number="${entry.period}"/>${optionalElement('\n      ', 'Description', entry.description, descriptionLength)}
`;
  const period = `<Date>${entry.date}</Date>
        <FinYear number="${entry.year}"/>
        <FinPeriod number="${entry.period}"/>`;
  const reference = escape(entry.reference);
  let number = 0;
  for (const line of entry.lines) {
    const codes = lineCodes(line, costs, relation);
    yield transactionLine(line, ++number, codes, period, reference);
  }
  yield `    </GLTransaction>
  </GLTransactions>
</eExact>
`;
}

/** Exact fills a relation's code up with spaces itself (claims.md, Relations). */
const lineCodes = (line: EntryLine, costs: Costs, relation: RelationOf): string =>
  coded('Account', relation(line)) + coded('Costcenter', costs.centre(line)) + coded('Costunit', costs.unit(line));

function transactionLine(line: EntryLine, number: number, codes: string, period: string, reference: string): string {
  const value = decimal(line.amount, '.');
  const description = optionalElement('\n        ', 'Description', line.description, descriptionLength);
  return `      <GLTransactionLine type="90" linetype="0" line="${number}" status="20">
        ${period}
        <GLAccount code="${escape(line.account)}"/>${description}${codes}
        <Amount>
          <Currency code="EUR"/>
          <Value>${value}</Value>
        </Amount>
        <ForeignAmount>
          <Currency code="EUR"/>
          <Value>${value}</Value>
          <Rate>1</Rate>
        </ForeignAmount>
        <References>
          <YourRef>${reference}</YourRef>
        </References>
      </GLTransactionLine>
`;
}

const coded = (name: string, code: string | null) =>
  code === null ? '' : `\n        <${name} code="${escape(code)}"/>`;
