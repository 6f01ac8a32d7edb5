import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';

type Fault = NonNullable<Schemas['AuditVerification']['fault']>;

const faultsEn: Record<Fault, string> = {
  altered: 'altered',
  missing: 'missing',
  moved: 'moved',
  inserted: 'inserted',
};

const en = {
  written: (path: string, rows: number, tables: number, megabytes: string) =>
    `${path}: ${rows} rows of ${tables} tables, ${megabytes} MB, read back and whole.`,
  plain:
    'It is not encrypted: whoever has it reads names and wages. Give a key with --backup-key-file (BACKUP_KEY_FILE); make one with: openssl rand -base64 32',
  keyApart: (place: string) => `The encryption key is not in it: keep a copy of ${place} elsewhere.`,
  restored: (path: string, rows: number, tables: number) =>
    `${path}: ${rows} rows of ${tables} tables. The backup is whole, its audit untouched, and the encryption key opens its secrets.`,
  aside: (path: string) => `The database that was there is ${path}.`,
  erasedAgain: (count: number) =>
    `${count === 1 ? '1 person whose data was erased on request is' : `${count} people whose data was erased on request are`} back in it: the next start erases them again.`,
  older: 'It is of an older version: the next start changes its tables.',
  afterwards:
    'What happened after the backup is gone from it. Before you start the server, look in the bookkeeping packages for journals that were sent since: those would go out again.',
  touched: (slug: string, seq: number, fault: Fault) =>
    `The audit of ${slug} was touched: entry ${seq} is ${faultsEn[fault]}. Take another backup.`,
  head: (seq: number, hash: string) => `Head: ${seq} ${hash}`,
  operators: '(operators)',
  help: {
    backup: 'write a backup of the database, while servers run or not; the encryption key is not in it',
    to: 'the file to write, which must not exist (in this folder, named after the moment otherwise)',
    restore: 'check a backup and put it in the place of the database, while no server runs',
    from: 'a backup',
    replace: 'put the database that is there aside',
    audit: 'the record of who did what and when',
    verify: 'check that no entry was changed, removed, moved or added by hand',
    tenant: 'the tenant (all of them otherwise)',
  },
};

const faultsNl: Record<Fault, string> = {
  altered: 'is gewijzigd',
  missing: 'ontbreekt',
  moved: 'is verplaatst',
  inserted: 'is later tussengevoegd',
};

const nl: typeof en = {
  written: (path, rows, tables, megabytes) =>
    `${path}: ${rows} rijen van ${tables} tabellen, ${megabytes.replace('.', ',')} MB, teruggelezen en compleet.`,
  plain:
    'Hij is niet versleuteld: wie hem heeft, leest namen en lonen. Geef een sleutel met --backup-key-file (BACKUP_KEY_FILE); maak er een met: openssl rand -base64 32',
  keyApart: (place) => `De versleutelingssleutel zit er niet in: bewaar een kopie van ${place} ergens anders.`,
  restored: (path, rows, tables) =>
    `${path}: ${rows} rijen van ${tables} tabellen. De reservekopie is compleet, het logboek is onaangetast, en de versleutelingssleutel opent de geheimen.`,
  aside: (path) => `De database die er stond, is nu ${path}.`,
  erasedAgain: (count) =>
    `${count === 1 ? '1 persoon van wie de gegevens op verzoek zijn gewist staat' : `${count} personen van wie de gegevens op verzoek zijn gewist staan`} er weer in: de volgende start wist die opnieuw.`,
  older: 'Hij is van een oudere versie: de volgende start wijzigt de tabellen.',
  afterwards:
    'Wat er na de reservekopie is gebeurd, staat er niet in. Kijk voordat je de server start in de boekhoudpakketten welke journaalposten sindsdien zijn verstuurd: die zouden nog eens verstuurd worden.',
  touched: (slug, seq, fault) =>
    `Het logboek van ${slug} is aangetast: regel ${seq} ${faultsNl[fault]}. Neem een andere reservekopie.`,
  head: (seq, hash) => `Laatste regel: ${seq} ${hash}`,
  operators: '(beheer van de installatie)',
  help: {
    backup:
      'schrijf een reservekopie van de database, ook terwijl servers draaien; de versleutelingssleutel zit er niet in',
    to: 'het bestand dat wordt geschreven en er nog niet mag zijn (anders in deze map, genoemd naar het moment)',
    restore: 'controleer een reservekopie en zet die in de plaats van de database, terwijl er geen server draait',
    from: 'een reservekopie',
    replace: 'zet de database die er staat opzij',
    audit: 'het logboek van wie wat deed en wanneer',
    verify: 'controleer of geen regel met de hand is gewijzigd, verwijderd, verplaatst of toegevoegd',
    tenant: 'de omgeving (anders allemaal)',
  },
};

/** What the commands say that make, read and check backups, and check the audit trail. */
export const backupTexts: Record<Language, typeof en> = { nl, en };
