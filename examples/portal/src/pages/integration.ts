import '@loonpoort/components/define/loon-integration-form';
import { NotFoundError, type IntegrationLevel } from '@loonpoort/sdk';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage } from '../page.js';
import { findOwner, type Owner } from '../parts/integration-owner.js';

/** A package's own form, for the owner in the address; without a package in it the form lets one choose. */
export const page = definePage<Owner>({
  needs: 'getIntegration',
  load: async (context) => {
    const { level, ownerId } = context.params;
    const owner = await findOwner(context, level as IntegrationLevel, ownerId);
    if (!owner) throw new NotFoundError('No such owner');
    return owner;
  },
  key: ({ params }) => `${params['level']}/${params['ownerId']}`,
  title: ({ text }, { name }) => text.integrationFor(name),
  crumbs: ({ text }, { level, id, name }) => [
    { href: '/settings', label: text.settings },
    ...(level === 'company' ? [{ href: `/companies/${id}/integration`, label: name }] : []),
  ],
  render: ({ go, params }, { level, id, name }) => html`<loon-integration-form
    level=${level} owner-id=${id} owner-name=${name} package=${ifDefined(params['package'])}
    @loon-change=${({ detail }: CustomEvent<{ name: string; value?: string }>) => {
      if (detail.name === 'package') go(['/settings/integrations', level, id, detail.value].filter(Boolean).join('/'));
    }}
  ></loon-integration-form>`,
});
