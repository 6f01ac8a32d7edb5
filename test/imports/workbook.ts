import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * Makes a workbook of one sheet by hand, for what no library writes. Style 1 is a day that is built in, style 2 one of
 * the workbook's own.
 *
 * @param rows the cells of rows, each a `<c>`
 * @param more XML of further rows
 * @param parts parts that are other than usual; undefined leaves one out
 */
export function workbookOf(
  rows: string[][],
  more: string,
  parts: Record<string, string | undefined> = {},
): Promise<Buffer> {
  const own = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${own}/${kind}" Target="${target}"/>`;
  const usual: Record<string, string | undefined> = {
    'xl/workbook.xml': `<x:workbook xmlns:x="x" xmlns:rel="${own}"><x:sheets><x:sheet name="Een" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', '/xl/worksheets/een.xml')}${relation('rId2', 'styles', 'styles.xml')}${parts['xl/sharedStrings.xml'] ? relation('rId3', 'sharedStrings', 'sharedStrings.xml') : ''}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    'xl/worksheets/een.xml': `<worksheet><sheetData>${rows.map((cells) => `<row>${cells.join('')}</row>`).join('')}${more}</sheetData></worksheet>`,
    ...parts,
  };
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(usual)) if (text !== undefined) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}
