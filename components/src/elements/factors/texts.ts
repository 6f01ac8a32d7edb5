import type { Text } from '../../generated/spec.js';

/** The texts of adding a factor and of answering with one, fetched with the steps. */
export const factorTexts = {
  codeLabel: { nl: 'Code uit de app', en: 'Code from the app' },
  recoveryLabel: { nl: 'Herstelcode', en: 'Recovery code' },
  codeMissing: { nl: 'Vul de zes cijfers van de code in.', en: 'Enter the six digits of the code.' },
  recoveryMissing: {
    nl: 'Vul de zestien letters en cijfers van de herstelcode in.',
    en: 'Enter the sixteen letters and digits of the recovery code.',
  },
  addTotp: { nl: 'Authenticator-app', en: 'Authenticator app' },
  addTotpHint: {
    nl: 'Zoals Microsoft Authenticator, Google Authenticator of 2FAS, op je telefoon.',
    en: 'Such as Microsoft Authenticator, Google Authenticator or 2FAS, on your telephone.',
  },
  addPasskey: { nl: 'Passkey', en: 'Passkey' },
  addPasskeyHint: {
    nl: 'Met je vingerafdruk, je gezicht of de pincode van dit apparaat.',
    en: 'With your finger, your face or the PIN of this device.',
  },
  scan: { nl: 'Scan deze code met de app.', en: 'Scan this code with the app.' },
  qrLabel: { nl: 'QR-code voor de authenticator-app', en: 'QR code for the authenticator app' },
  typeIn: {
    nl: 'Lukt scannen niet? Typ dan deze sleutel in de app:',
    en: 'Cannot scan? Then type this key into the app:',
  },
  confirm: { nl: 'Vul daarna de code in die de app laat zien.', en: 'Then enter the code that the app shows.' },
  add: { nl: 'Toevoegen', en: 'Add' },
  otherWay: { nl: 'Andere manier kiezen', en: 'Choose another way' },
  codesHeading: { nl: 'Bewaar je herstelcodes', en: 'Keep your recovery codes' },
  codesText: {
    nl: 'Met elk van deze codes kun je één keer inloggen als je je telefoon of passkey kwijt bent. We laten ze niet nog eens zien.',
    en: 'With each of these codes you can sign in once when you have lost your telephone or passkey. They are not shown again.',
  },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  copied: { nl: 'Gekopieerd', en: 'Copied' },
  download: { nl: 'Downloaden', en: 'Download' },
  print: { nl: 'Printen', en: 'Print' },
  fileName: { nl: 'herstelcodes.txt', en: 'recovery-codes.txt' },
  kept: { nl: 'Ik heb ze bewaard', en: 'I have kept them' },
} satisfies Record<string, Text>;
