import '@loonpoort/components/define/loon-factor-edit-form';
import type { Factor } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

/** One of the person's own apps or passkeys, to give it another name. */
export const page = definePage<Factor>({
  needs: 'getFactor',
  load: async ({ client, params }) => client.factors.get({ factorId: params['factorId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [{ href: '/profile', label: text.profile }],
  render: (context, { id }) => html`<loon-factor-edit-form
    class="measure" factor-id=${id} @loon-success=${() => context.finish('/profile')}
  ></loon-factor-edit-form>`,
});
