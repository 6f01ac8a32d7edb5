import type { MessageKey } from './nl.js';

export { fieldMessages } from '../generated/messages-en.js';

export const messages: Record<MessageKey, string> = {
  // All elements
  loading: 'Loading…',
  notConnected: 'This part is not connected yet. Please tell the administrator of this website.',
  signInFirst: 'Sign in to see this.',
  chooseLoginFirst: 'First choose the login that you want to work with.',
  offline: 'You are offline. What you filled in is kept.',
  unreachable: 'The server cannot be reached. What you filled in is kept; try again in a moment.',
  unexpected: 'Something went wrong. What you filled in is kept; try again.',
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
  // Settings
  secretMissing: 'Has not been filled in yet.',
  goOn: 'Continue',
  automatic: 'automatic',
  byHand: 'by file',
  otherPackage: 'Choose another package',
  ofOwner: 'For: {name}',
  testedAt: 'Tested on {at}',
  passed: 'In order',
  failed: 'Not in order',
  notTried: 'Not tested',
  // Sign in
  forgotten: 'Forgotten your password?',
  signedInAs: 'You are signed in as {name}.',
  signOut: 'Sign out',
};
