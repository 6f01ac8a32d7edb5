import { codesOf, lengthFindings, relationNumberFindings, type Codes } from '../../files/codes.js';
import { type RelationOf, relationOf } from '../../files/employee-relation.js';
import type { JournalEntry, EntryLine, PackageFinding } from '../../files/journal-entry.js';
import type { Format, PackageSettings } from '../../files/format.js';
import { costsOf, missingSettings, setting, type Costs } from '../../files/settings.js';
import { decimal } from '../../files/text.js';
import { optionalElement, escape, characterFindings, xmlDocument, xmlFile } from '../../files/xml.js';

const namespace = 'https://portal.reeleezee.nl/taxonomy/1.27';
const descriptionLength = 200;

/**
 * A manual journal in Reeleezee's taxonomy 1.27 (RlzManualJournal.xsd). Reeleezee knows a journal again by its
 * reference, and may neither trim nor truncate: what it would cut is found here. A line may refer to an employee by the
 * number that Reeleezee has for them (`EmployeeReference ID`, a positive integer).
 */
export const reeleezee: Format = {
  ...xmlFile,
  check(entry, settings) {
    const codes = codesOf(entry.lines, costsOf(settings), relationOf(settings));
    return [
      ...missingSettings(settings, 'diaryCode'),
      ...lengthFindings(codes, { account: 30, costCentre: 5, costUnit: 50 }),
      ...relationNumberFindings(codes),
      ...spaced(codes),
      ...characterFindings(entry, codes, descriptionLength),
    ];
  },
  write: (entry, settings) => xmlDocument(manualJournal(entry, settings)),
};

function* manualJournal(entry: JournalEntry, settings: PackageSettings): Generator<string> {
  const costs = costsOf(settings);
  const relation = relationOf(settings);
  const description = optionalElement('\n        ', 'Description', entry.description, descriptionLength);
  yield `<Reeleezee xmlns="${namespace}">
  <Import AutoTrimEnabled="false" AutoTruncateEnabled="false" RecoveryHandling="Reject">
    <ExportInfo>
      <Name>${escape(entry.reference)}</Name>
      <Source>Loonpoort</Source>
      <CreateDateTime>${new Date().toISOString()}</CreateDateTime>
    </ExportInfo>
    <ManualJournalList>
      <ManualJournal Reference="${escape(entry.reference)}">
        <JournalEntryDiaryCode>${escape(setting(settings, 'diaryCode'))}</JournalEntryDiaryCode>${description}
        <DocumentDate>${entry.date}</DocumentDate>
        <BookDate>${entry.date}</BookDate>
        <Status>${setting(settings, 'status') === 'open' ? 'open' : 'tentative'}</Status>
        <LineList>
`;
  for (const line of entry.lines) yield journalLine(line, costs, relation);
  yield `        </LineList>
      </ManualJournal>
    </ManualJournalList>
  </Import>
</Reeleezee>
`;
}

function journalLine(line: EntryLine, costs: Costs, relation: RelationOf): string {
  const employee = referring('EmployeeReference', 'ID', relation(line));
  const department = referring('DepartmentReference', 'Code', costs.centre(line));
  const project = referring('ProjectReference', 'Name', costs.unit(line));
  return `          <Line>${optionalElement('\n            ', 'Description', line.description, descriptionLength)}
            <Amount>${decimal(line.amount, '.')}</Amount>
            <AccountReference Number="${escape(line.account)}"/>${employee}${department}${project}
          </Line>
`;
}

const referring = (name: string, attribute: string, value: string | null) =>
  value === null ? '' : `\n            <${name} ${attribute}="${escape(value)}"/>`;

/** A department's code has no spaces; a project's name none at its ends. */
function spaced({ costCentres, costUnits }: Codes): PackageFinding[] {
  return [
    ...[...costCentres]
      .filter((code) => /^$|\s/.test(code))
      .map((costCentre): PackageFinding => ({ code: 'costCentreFormat', values: { costCentre, format: '[^ ]{1,5}' } })),
    ...[...costUnits]
      .filter((name) => name.trim() !== name || name === '')
      .map((costUnit): PackageFinding => ({ code: 'costUnitFormat', values: { costUnit, format: '[^ ].*[^ ]' } })),
  ];
}
