import type { Language } from '../contract/text.js';

const en = {
  dataDir: 'folder of the database and the keys',
  databaseUrl: 'the database, such as sqlite:./data/loonpoort.db',
  keyFile: 'file with the encryption keys (made in the data folder otherwise)',
  baseUrl: 'address of the portal; links in mails start with it',
  smtpUrl: 'mail server, such as smtp://user:password@host:587',
  smtpUrlFile: 'file with that address, such as a secrets manager keeps it',
  mailFrom: 'sender of mails',
  backupKeyFile: 'file with the key that encrypts backups, which are plain without one',
};

const nl: typeof en = {
  dataDir: 'map van de database en de sleutels',
  databaseUrl: 'de database, zoals sqlite:./data/loonpoort.db',
  keyFile: 'bestand met de versleutelingssleutels (anders gemaakt in de map met gegevens)',
  baseUrl: 'adres van het portaal; links in mails beginnen ermee',
  smtpUrl: 'mailserver, zoals smtp://gebruiker:wachtwoord@host:587',
  smtpUrlFile: 'bestand met dat adres, zoals een geheimenkluis het bewaart',
  mailFrom: 'afzender van mails',
  backupKeyFile: 'bestand met de sleutel die reservekopieën versleutelt; zonder sleutel zijn ze leesbaar',
};

/** What the options say that commands with a database share. */
export const optionsTexts: Record<Language, typeof en> = { nl, en };
