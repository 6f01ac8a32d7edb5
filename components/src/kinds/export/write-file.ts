import type { TextHost } from '../../host.js';
import type { Column } from '../../generated/spec.js';
import type { Row } from '../search/cells.js';
import { saveBlob } from '../search/download.js';
import { toCsv } from './csv.js';
import { toSheet } from './sheet.js';

export type FileKind = 'xlsx' | 'csv';

export interface FileContent {
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

const types: Record<FileKind, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Saves rows to a file of today. @returns its name */
export async function writeFile(host: TextHost, kind: FileKind, { name, columns, rows }: FileContent): Promise<string> {
  const sheet = toSheet(name, columns, rows, host);
  const content = kind === 'csv' ? toCsv(sheet) : (await import('./xlsx.js')).toXlsx(sheet);
  // Sweden writes a day as ISO 8601 does.
  const fileName = `${name} ${new Date().toLocaleDateString('sv-SE')}.${kind}`;
  saveBlob(new Blob([content], { type: types[kind] }), fileName);
  return fileName;
}
