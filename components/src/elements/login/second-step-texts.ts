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
  submit: { nl: 'Inloggen', en: 'Sign in' },
  usePasskey: { nl: 'Passkey gebruiken', en: 'Use the passkey' },
  toTotp: { nl: 'Code uit de app gebruiken', en: 'Use a code from the app' },
  toPasskey: { nl: 'Passkey gebruiken', en: 'Use a passkey' },
  toRecoveryCode: { nl: 'Herstelcode gebruiken', en: 'Use a recovery code' },
  back: { nl: 'Terug naar inloggen', en: 'Back to sign in' },
  enrolHeading: { nl: 'Voeg een tweede stap toe', en: 'Add a second step' },
  enrolText: {
    nl: 'Je salarisbureau vraagt voor je rol een tweede stap bij het inloggen. Zo komt niemand binnen die alleen je wachtwoord weet.',
    en: 'Your payroll bureau asks a second step of signing in for your role. So nobody gets in who knows your password only.',
  },
} satisfies Record<string, Text>;
