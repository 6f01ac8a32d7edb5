import { html } from 'lit';
import { definePage } from '../page.js';

/**
 * The address to which a provider sends the browser. The sign-in element takes it up where nobody is signed in; whoever is
 * already, after going back, has nothing to do here.
 */
export const page = definePage({
  load: async ({ replace }) => replace('/'),
  title: ({ text }) => text.start,
  render: () => html``,
});
