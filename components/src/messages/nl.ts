export type MessageKey = keyof typeof messages;

export const messages = {
  // All elements
  loading: 'Wordt geladen…',
  notConnected: 'Dit onderdeel is nog niet aangesloten. Laat het weten aan de beheerder van deze website.',
  signInFirst: 'Log in om dit te zien.',
  chooseLoginFirst: 'Kies eerst met welke inlog je wilt werken.',
  offline: 'Je bent offline. Wat je hebt ingevuld blijft staan.',
  unreachable: 'De server is niet bereikbaar. Wat je hebt ingevuld blijft staan; probeer het zo opnieuw.',
  unexpected: 'Er ging iets mis. Wat je hebt ingevuld blijft staan. Probeer het opnieuw, of laad de pagina opnieuw.',
  reference: 'Kenmerk: {id}',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  cancel: 'Annuleren',
  otherLogin: 'Dit kan niet met deze inlog.',
  // Fields
  optional: 'niet verplicht',
  choose: 'Maak een keuze',
  nothingChosen: 'Geen keuze',
  yes: 'Ja',
  no: 'Nee',
  show: 'Toon',
  hide: 'Verberg',
  capsLock: 'Caps Lock staat aan.',
  lengthToGo: 'Nog minstens {count} tekens.',
  longEnough: 'Lang genoeg.',
  secretKept: 'Is ingevuld. Laat leeg om het zo te houden.',
  noMatch: 'Niets gevonden voor ‘{q}’.',
  // Forms
  checkFields: 'Kijk de gemarkeerde velden na. Er is nog niets verstuurd.',
  nothingChanged: 'Er is niets gewijzigd.',
  saved: 'Opgeslagen.',
  fetchNew: 'Nieuwe gegevens ophalen',
  empty: '(leeg)',
  moreRows: 'En nog {count} regels.',
  chooseRow: 'Maak een keuze om door te gaan.',
  // Lists
  total: 'Aantal: {total}',
  more: 'Meer laden',
  shown: '{count} van {total} getoond',
  all: 'Alle',
  filters: 'Filters',
  actions: 'Acties',
  noMatchFilters: 'Niets gevonden met deze filters.',
  showAll: 'Alles tonen',
  // Sign in
  forgotten: 'Wachtwoord vergeten?',
};
