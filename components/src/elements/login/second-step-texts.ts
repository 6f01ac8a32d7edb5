import type { Text } from '../../generated/spec.js';

/** The texts of the second step, fetched with it. */
export const secondStepTexts = {
  heading: { nl: 'Tweede stap', en: 'Second step' },
  elsewhere: {
    nl: 'Je tweede stap werkt niet op deze pagina. Log in op het portaal van je salarisbureau.',
    en: 'Your second step does not work on this page. Sign in at the portal of your payroll bureau.',
  },
  totp: {
    nl: 'Vul de code in die je authenticator-app nu laat zien.',
    en: 'Enter the code that your authenticator app shows now.',
  },
  recoveryCode: {
    nl: 'Vul een herstelcode in die je nog niet hebt gebruikt.',
    en: 'Enter a recovery code that you have not used yet.',
  },
  passkey: {
    nl: 'Bevestig met je vingerafdruk, je gezicht of je pincode dat jij het bent.',
    en: 'Confirm with your finger, your face or your PIN that it is you.',
  },
  codeLabel: { nl: 'Code uit de app', en: 'Code from the app' },
  recoveryLabel: { nl: 'Herstelcode', en: 'Recovery code' },
  codeMissing: { nl: 'Vul de zes cijfers van de code in.', en: 'Enter the six digits of the code.' },
  recoveryMissing: {
    nl: 'Vul de zestien letters en cijfers van de herstelcode in.',
    en: 'Enter the sixteen letters and digits of the recovery code.',
  },
  submit: { nl: 'Inloggen', en: 'Sign in' },
  usePasskey: { nl: 'Passkey gebruiken', en: 'Use the passkey' },
  toTotp: { nl: 'Code uit de app gebruiken', en: 'Use a code from the app' },
  toPasskey: { nl: 'Passkey gebruiken', en: 'Use a passkey' },
  toRecoveryCode: { nl: 'Herstelcode gebruiken', en: 'Use a recovery code' },
  back: { nl: 'Terug naar inloggen', en: 'Back to sign in' },
  passkeyFailed: {
    nl: 'De passkey is niet gebruikt. Probeer het opnieuw, of kies een andere manier.',
    en: 'The passkey was not used. Try again, or choose another way.',
  },
  enrolHeading: { nl: 'Voeg een tweede stap toe', en: 'Add a second step' },
  enrolText: {
    nl: 'Je salarisbureau vraagt voor je rol een tweede stap bij het inloggen. Zo komt niemand binnen die alleen je wachtwoord weet.',
    en: 'Your payroll bureau asks a second step of signing in for your role. So nobody gets in who knows your password only.',
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
