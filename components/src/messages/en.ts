import type { MessageKey } from './nl.js';

export const messages: Record<MessageKey, string> = {
  // All elements
  loading: 'Loading…',
  notConnected: 'This part is not connected yet. Please tell the administrator of this website.',
  signInFirst: 'Sign in to see this.',
  chooseLoginFirst: 'First choose the login that you want to work with.',
  offline: 'You are offline. What you filled in is kept.',
  unreachable: 'The server cannot be reached. What you filled in is kept; try again in a moment.',
  unexpected: 'Something went wrong. What you filled in is kept. Try again, or load the page again.',
  reference: 'Reference: {id}',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  otherLogin: 'This login cannot do this.',
  // Fields
  optional: 'optional',
  choose: 'Make a choice',
  nothingChosen: 'No choice',
  yes: 'Yes',
  no: 'No',
  show: 'Show',
  hide: 'Hide',
  capsLock: 'Caps Lock is on.',
  lengthToGo: 'At least {count} more characters.',
  longEnough: 'Long enough.',
  secretKept: 'Filled in. Leave empty to keep it.',
  noMatch: 'Nothing found for ‘{q}’.',
  // Forms
  checkFields: 'Check the marked fields. Nothing was sent yet.',
  nothingChanged: 'Nothing was changed.',
  saved: 'Saved.',
  fetchNew: 'Fetch the new data',
  empty: '(empty)',
  moreRows: 'And {count} more lines.',
  chooseRow: 'Make a choice to continue.',
  // Lists
  total: 'Total: {total}',
  more: 'Load more',
  shown: '{count} of {total} shown',
  all: 'All',
  filters: 'Filters',
  actions: 'Actions',
  noMatchFilters: 'Nothing found with these filters.',
  showAll: 'Show all',
  // Sign in
  forgotten: 'Forgotten your password?',
};
