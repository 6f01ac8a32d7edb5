import { type Finding, toFinding } from '../../contract/finding.js';
import type { Schemas } from '../../contract/handler.js';
import type { Language } from '../../contract/text.js';

export interface LeftOut {
  journal: Schemas['Journal'];
  findings: Finding[];
}

/** Names the text file, which stands beside files that begin with a number. */
export const leftOutName: Record<Language, string> = { nl: 'Niet gedownload.txt', en: 'Not downloaded.txt' };

const heading: Record<Language, string> = {
  nl: 'Van deze journaalposten staat geen bestand in de ZIP:',
  en: 'There is no file in the ZIP of these journals:',
};

/** Writes which journals are not in an archive and why, for a text editor on Windows. */
export function writeLeftOut(all: readonly LeftOut[], language: Language): Buffer {
  const blocks = all.map(({ journal, findings }) => {
    const { companyNumber, companyName, periodText, reference } = journal;
    const reasons = findings.map((each) => `  - ${toFinding(each, language).message}`);
    return [`${companyNumber} ${companyName} - ${periodText} - ${reference}`, ...reasons].join('\r\n');
  });
  return Buffer.from(`\uFEFF${[heading[language], ...blocks].join('\r\n\r\n')}\r\n`);
}
