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
  help: {
    migrate: 'bring the tables up to date without starting: as their owner, where the server may not change them',
    dryRun: 'say what would be changed, and change nothing',
  },
};

const nl: typeof en = {
  migrated: (count, isDryRun) =>
    count === 0
      ? 'De tabellen zijn bij: er is niets te wijzigen.'
      : isDryRun
        ? `De tabellen hebben nog ${changesNl(count)} te krijgen. Er is niets gewijzigd.`
        : `De tabellen zijn bij: ze kregen ${changesNl(count)}.`,
  help: {
    migrate: 'werk de tabellen bij zonder te starten: als hun eigenaar, waar de server ze niet mag wijzigen',
    dryRun: 'zeg wat er gewijzigd zou worden, en wijzig niets',
  },
};

/** What the commands say that change the tables or the place of the database. */
export const moveTexts: Record<Language, typeof en> = { nl, en };
