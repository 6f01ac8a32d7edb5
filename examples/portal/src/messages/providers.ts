import type { Language } from '../language.js';

const nl = {
  tab: 'Eigen account',
  ofFirm: 'Inloggen met eigen account',
  lead: 'Laat de mensen van een kantoor inloggen met het account dat ze al hebben, zoals dat van Microsoft 365.',
  redirect: 'Omleidingsadres (redirect URI)',
  redirectHint: 'Registreer precies dit adres bij de aanbieder. Zonder dat komt niemand terug.',
  issuer: 'Aanbieder',
  checkHint:
    'Leest de gegevens van de aanbieder en probeert de toepassings-id en het geheim. Er wordt niemand ingelogd.',
  ok: 'In orde',
  wrong: 'Niet in orde',
  unknown: 'Let op',
  entra: 'Zo stel je Microsoft Entra in',
  entraSteps: [
    'Open het Microsoft Entra-beheercentrum van het kantoor, en kies App-registraties › Nieuwe registratie. Kies ‘Alleen accounts in deze organisatiemap’.',
    'Neem bij Overzicht de toepassings-id (client-id) en de map-id (tenant-id) over. Het adres van de aanbieder is https://login.microsoftonline.com/{map-id}/v2.0.',
    'Maak bij Certificaten en geheimen een nieuw clientgeheim en neem de waarde over. Zet in de agenda wanneer het verloopt.',
    'Voeg hier de aanbieder toe. Registreer daarna bij Verificatie › Platform toevoegen › Web het omleidingsadres dat hier dan staat.',
    'Voeg bij Tokenconfiguratie de optionele claims email en auth_time toe (type ID), en in het manifest bij optionalClaims › idToken ook xms_edov. Zonder email en xms_edov weten we niet van wie een e-mailadres is, en wordt niemand gekoppeld. Zonder auth_time kan wie hier geen wachtwoord en geen tweede stap heeft geen toegang of geheimen geven.',
    'Moet de tweede stap van Microsoft hier tellen, maak dan in Voorwaardelijke toegang een verificatiecontext met id c1 en een beleid dat daarvoor meervoudige verificatie vraagt.',
  ],
  other:
    'Andere aanbieders (zoals Okta, Keycloak of Google Workspace) werken ook: registreer een webtoepassing met autorisatiecode (OpenID Connect) die email en email_verified meegeeft.',
};

const en: typeof nl = {
  tab: 'Own account',
  ofFirm: 'Signing in with their own account',
  lead: 'Let the people of a firm sign in with the account that they have already, such as that of Microsoft 365.',
  redirect: 'Redirect address (redirect URI)',
  redirectHint: 'Register exactly this address at the provider. Nobody comes back without it.',
  issuer: 'Provider',
  checkHint:
    'Reads what the provider says of itself, and tries the application ID and the secret. Nobody is signed in.',
  ok: 'In order',
  wrong: 'Not in order',
  unknown: 'Mind',
  entra: 'How to set up Microsoft Entra',
  entraSteps: [
    'Open the Microsoft Entra admin center of the firm, and choose App registrations › New registration. Choose ‘Accounts in this organizational directory only’.',
    'Copy from Overview the application (client) ID and the directory (tenant) ID. The address of the provider is https://login.microsoftonline.com/{directory ID}/v2.0.',
    'Make a new client secret at Certificates & secrets, and copy its value. Put its expiry date in the calendar.',
    'Add the provider here. Then register the redirect address that is shown here, at Authentication › Add a platform › Web.',
    'Add the optional claims email and auth_time (type ID) at Token configuration, and in the manifest at optionalClaims › idToken xms_edov as well. Without email and xms_edov nobody knows whose an e-mail address is, and nobody is linked. Without auth_time, whoever has no password and no second step here cannot give access or secrets.',
    'If the second step of Microsoft is to count here, make an authentication context with the ID c1 in Conditional Access, and a policy that requires multifactor authentication for it.',
  ],
  other:
    'Other providers (such as Okta, Keycloak or Google Workspace) work too: register a web application with authorization code (OpenID Connect) that gives email and email_verified.',
};

/** The texts about signing in with a provider, which come with its pages. */
export const providerTexts: Record<Language, typeof nl> = { nl, en };
