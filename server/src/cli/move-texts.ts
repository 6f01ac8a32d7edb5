import type { Language } from '../contract/text.js';

const changesEn = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);
const changesNl = (count: number): string => (count === 1 ? '1 wijziging' : `${count} wijzigingen`);

const en = {
  migrated: (count: number, isDryRun: boolean) =>
    count === 0
      ? 'The tables are up to date: there is nothing to change.'
      : isDryRun
        ? `The tables have yet to get ${changesEn(count)}. Nothing was changed.`
        : `The tables are up to date: they got ${changesEn(count)}.`,
  headings: ['table', 'rows', 'sha256', ''],
  same: 'the same',
  differs: (rows: string, hash: string) => `DIFFERS: ${rows} rows, ${hash}`,
  empty: (tables: number) => `${tables} tables have no rows on either side.`,
  steps: { copying: 'rows', rebuilding: 'indexes and references', comparing: 'rows compared' },
  moved: (rows: string, seconds: string) =>
    `${rows} rows were moved in ${seconds} s; every table is the same on both sides, row for row.`,
  next: (path: string) =>
    `Set DATABASE_URL to the new address and start. ${path} is as it was, and marked with ${path}.moved: no command works on it any more. The data folder with the keys stays where it is.`,
  notMoved: (tables: readonly string[]) =>
    `The two sides differ in ${tables.join(', ')}. No server starts on the new database. Make it anew (dropdb, createdb), and move again; the old one is as it was.`,
  help: {
    move: 'move the database from SQLite to PostgreSQL, while no server runs; goes on where it was ended',
    to: 'an empty database of PostgreSQL: postgres://user:password@server/name',
    migrate: 'bring the tables up to date without starting: as their owner, where the server may not change them',
    dryRun: 'say what would be changed, and change nothing',
  },
};

const nl: typeof en = {
  migrated: (count, isDryRun) =>
    count === 0
      ? 'De tabellen zijn bijgewerkt: er is niets te wijzigen.'
      : isDryRun
        ? `De tabellen moeten nog ${changesNl(count)} krijgen. Er is niets gewijzigd.`
        : `De tabellen zijn bijgewerkt: ze kregen ${changesNl(count)}.`,
  headings: ['tabel', 'rijen', 'sha256', ''],
  same: 'gelijk',
  differs: (rows, hash) => `ANDERS: ${rows} rijen, ${hash}`,
  empty: (tables) => `${tables} tabellen hebben aan beide kanten geen rijen.`,
  steps: { copying: 'rijen', rebuilding: 'indexen en verwijzingen', comparing: 'rijen vergeleken' },
  moved: (rows, seconds) =>
    `${rows} rijen zijn verhuisd in ${seconds} s; elke tabel is aan beide kanten gelijk, rij voor rij.`,
  next: (path) =>
    `Zet DATABASE_URL op het nieuwe adres en start. ${path} is zoals het was, en gemarkeerd met ${path}.moved: geen opdracht werkt er nog op. De gegevensmap met de sleutels blijft waar zij is.`,
  notMoved: (tables) =>
    `De twee kanten verschillen in ${tables.join(', ')}. Op de nieuwe database start geen server. Maak haar opnieuw (dropdb, createdb), en verhuis nog eens; de oude is zoals zij was.`,
  help: {
    move: 'verhuis de database van SQLite naar PostgreSQL, terwijl er geen server draait; gaat verder waar ze werd onderbroken',
    to: 'een lege database van PostgreSQL: postgres://gebruiker:wachtwoord@server/naam',
    migrate: 'werk de tabellen bij zonder te starten: als hun eigenaar, waar de server ze niet mag wijzigen',
    dryRun: 'zeg wat er gewijzigd zou worden, en wijzig niets',
  },
};

/** What the commands say that change the tables or the place of the database. */
export const moveTexts: Record<Language, typeof en> = { nl, en };
