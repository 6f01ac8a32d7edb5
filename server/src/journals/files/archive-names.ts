import filenamify from 'filenamify';
import type { Schemas } from '../../contract/handler.js';

/** Windows takes 260 characters of a path, the folder included. */
const longest = { company: 50, package: 30 };

/**
 * Names the files of one archive so that a person recognises them: `12 Boekhandel De Pagina - oktober 2026 - King
 * XML.xml`. Names are safe on Windows too, and differ in more than their capitals.
 */
export class ArchiveNames {
  readonly #taken = new Set<string>();

  nameOf(journal: Schemas['Journal'], packageName: string, extension: string): string {
    const { companyNumber, companyName, periodText, reference } = journal;
    const parts = [
      `${companyNumber} ${cut(companyName, longest.company)}`,
      periodText,
      cut(packageName, longest.package),
    ];
    const name = parts.join(' - ');
    return this.#take(name, extension) ?? this.#take(`${name} - ${reference}`, extension)!;
  }

  /** Returns the name as a file may have it; undefined where another file has it. */
  #take(name: string, extension: string): string | undefined {
    const allowed = filenamify(name.normalize('NFC'), { replacement: ' ', maxLength: 150 });
    const safe = `${allowed.replaceAll(/ +/g, ' ')}.${extension}`;
    if (this.#taken.has(safe.toLowerCase())) return undefined;
    this.#taken.add(safe.toLowerCase());
    return safe;
  }
}

/** Cuts between characters, not within one that takes two places. */
const cut = (text: string, length: number): string => [...text].slice(0, length).join('').trim();
