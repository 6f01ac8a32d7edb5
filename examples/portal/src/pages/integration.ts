import '@loonpoort/components/define/loon-integration-form';
import { NotFoundError, type IntegrationLevel, type Package } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage, type PageContext } from '../page.js';
import { connection } from '../parts/connection.js';
import { findOwner, type Owner } from '../parts/integration-owner.js';
import { showPreview } from '../parts/settings-preview.js';

interface Data {
  owner: Owner;
  /** The package in the address. */
  chosen: Package | undefined;
}

type Form = HTMLElementTagNameMap['loon-integration-form'];

/** A package's own form, for the owner in the address; without a package in it the form lets one choose. */
export const page = definePage<Data>({
  needs: 'getIntegration',
  load: async (context) => {
    const { level, ownerId, package: key } = context.params;
    const [owner, packages] = await Promise.all([
      findOwner(context, level as IntegrationLevel, ownerId),
      key ? context.client.packages.list() : undefined,
    ]);
    if (!owner) throw new NotFoundError('No such owner');
    return { owner, chosen: packages?.items.find((each) => each.key === key) };
  },
  key: ({ params }) => `${params['level']}/${params['ownerId']}`,
  title: ({ text }, { owner }) => text.integrationFor(owner.name),
  crumbs: ({ text }, { owner: { level, id, name } }) => [
    { href: '/settings', label: text.settings },
    ...(level === 'company' ? [{ href: `/companies/${id}/integration`, label: name }] : []),
  ],
  render: (context, data) => html`
    ${context.query.has('connected') && data.chosen ? html`<p class="notice" role="status">${context.text.connectedTo(data.chosen.name)}</p>` : nothing}
    <div class="beside">
      <div>${form(context, data)} ${data.chosen?.connects ? connection(context, data.owner, data.chosen) : nothing}</div>
      ${data.chosen?.formats.length ? html`<aside id="preview" aria-label=${context.text.preview}></aside>` : nothing}
    </div>
  `,
});

function form(context: PageContext, { owner: { level, id, name } }: Data): unknown {
  const { go, params } = context;
  const show = ({ target }: Event): void => showPreview(context, params['package'], (target as Form).settings);
  return html`<loon-integration-form
    level=${level} owner-id=${id} owner-name=${name} package=${ifDefined(params['package'])}
    @loon-open=${show}
    @loon-change=${(event: CustomEvent<{ name: string; value?: string }>) => {
      if (event.detail.name === 'package') go(['/settings/integrations', level, id, event.detail.value].filter(Boolean).join('/'));
      else show(event);
    }}
  ></loon-integration-form>`;
}
