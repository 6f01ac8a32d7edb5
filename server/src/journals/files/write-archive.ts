import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { App } from '../../app.js';
import { stops } from '../../contract/finding.js';
import type { Actor } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import type { Language } from '../../contract/text.js';
import { packageName } from '../../integrations/catalogue.js';
import { encode } from '../../integrations/files/encode.js';
import type { JournalEntry } from '../../integrations/files/journal-entry.js';
import { isFilePackage } from '../../integrations/registry.js';
import { ArchiveNames } from './archive-names.js';
import { type FileEntry, giveEntryNumber } from './give-entry-number.js';
import { recordDownloads, type TakenFile } from './journal-download.js';
import { type LeftOut, leftOutName, writeLeftOut } from './left-out.js';
import { prepareFile } from './prepare-file.js';

export interface ArchiveRequest {
  actor: Actor;
  /** The caller sees them. */
  journalIds: readonly string[];
  language: Language;
}

/**
 * Writes journals as files in one ZIP, no faster than it is read and with one of them in memory at a time, and notes
 * them as downloaded when all but its end was taken: without its end nobody can open it, so one that breaks off notes
 * nothing.
 */
export async function* writeArchive(app: App, request: ArchiveRequest): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const breakOff = new AbortController();
  const taken: TakenFile[] = [];
  const fail = (error: unknown): void => void output.destroy(error as Error);
  zip.on('error', fail);
  addFiles(app, request, { zip, taken, signal: breakOff.signal }).catch(fail);
  try {
    let last: Buffer | undefined;
    for await (const chunk of output as AsyncIterable<Buffer>) {
      if (last) yield last;
      last = chunk;
    }
    await app.database.transaction((trx) => recordDownloads(trx, request.actor, taken, app.now()));
    yield last!;
  } finally {
    breakOff.abort();
  }
}

interface Archive {
  zip: ZipFile;
  /** The files that are in it. */
  taken: TakenFile[];
  /** Ends the work when nobody reads the archive any more. */
  signal: AbortSignal;
}

async function addFiles(app: App, request: ArchiveRequest, { zip, taken, signal }: Archive): Promise<void> {
  const { actor, journalIds, language } = request;
  const names = new ArchiveNames();
  const leftOut: LeftOut[] = [];
  for (const journalId of journalIds) {
    signal.throwIfAborted();
    const { journal, findings, file } = await prepareFile(app.database.read, actor, journalId, language);
    const written = findings.some(stops) ? findings : await numbered(app, file!);
    if (Array.isArray(written)) {
      leftOut.push({ journal, findings: written });
      continue;
    }
    const { package: key, settings, format } = file!;
    const parts = encode(format.write(written, settings), format.encoding);
    const content = Readable.from(parts, { objectMode: false, signal });
    zip.addReadStream(content, names.nameOf(journal, packageName(key), format.extension), { mtime: app.now() });
    await finished(content);
    taken.push({ journalId, package: key, isImported: isFilePackage(key) });
  }
  if (leftOut.length > 0) zip.addBuffer(writeLeftOut(leftOut, language), leftOutName[language], { mtime: app.now() });
  zip.end();
}

/** Returns the entry with its document number, or why it cannot have one. */
async function numbered(app: App, file: FileEntry): Promise<JournalEntry | Problem['findings']> {
  try {
    return await giveEntryNumber(app.database, file);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'journal-findings') throw error;
    return error.findings;
  }
}
