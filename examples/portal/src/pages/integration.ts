import '@loonpoort/components/define/loon-integration-form';
import { NotFoundError, type Integration, type IntegrationLevel, type Package } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage, type PageContext } from '../page.js';
import { showConnection, showConnectionToMake } from '../parts/connection.js';
import { askIntegrationRemoval } from '../parts/integration-removal.js';
import { findOwner, type Owner } from '../parts/integration-owner.js';
import { showPreview } from '../parts/settings-preview.js';
import { returnPath } from '../return-path.js';

interface Data {
  owner: Owner;
  packages: Package[];
}

type Form = HTMLElementTagNameMap['loon-integration-form'];

/** A package's own form, for the owner in the address; without a package in it the form lets one choose. */
export const page = definePage<Data>({
  needs: 'getIntegration',
  load: async (context) => {
    const { level, ownerId } = context.params;
    const [owner, packages] = await Promise.all([
      findOwner(context, level as IntegrationLevel, ownerId),
      context.client.packages.list(),
    ]);
    const wanted = context.params['package'];
    const isKnown = wanted === undefined || packages.items.some(({ key }) => key === wanted);
    if (!owner || !isKnown) throw new NotFoundError('No such owner or package');
    return { owner, packages: packages.items };
  },
  key: ({ params, query }) =>
    `${params['level']}/${params['ownerId']}/${query.get('connected') === '0' ? 'again' : ''}`,
  title: ({ text }, { owner }) => text.integrationFor(owner.name),
  crumbs: ({ text }, { owner: { level, id, name } }) => [
    { href: '/settings', label: text.settings },
    ...(level === 'company' ? [{ href: `/companies/${id}/integration`, label: name }] : []),
  ],
  render: (context, data) => {
    // Whoever only sees the bureau's own integration has nothing to save, to test or to remove.
    if (data.owner.level === 'tenant' && !context.may('createFirm'))
      return html`<p class="notice">${context.text.bureauIntegration}</p>`;
    const chosen = data.packages.find(({ key }) => key === context.params['package']);
    return html`
      ${context.query.get('connected') === '1' && chosen ? html`<p class="notice" role="status">${context.text.connectedTo(chosen.name)}</p>` : nothing}
      <div id="failed"></div>
      <div class="beside">
        <div>${form(context, data)}<section class="connection" id="connection"></section></div>
        ${chosen?.formats.length ? html`<aside id="preview" aria-label=${context.text.preview}></aside>` : nothing}
      </div>
    `;
  },
});

function form(context: PageContext, { owner, packages }: Data): unknown {
  const { finish, go, params } = context;
  const { level, id, name } = owner;
  const packageOf = (wanted: string | undefined): Package | undefined => packages.find(({ key }) => key === wanted);
  const show = ({ target }: Event): void => showPreview(context, params['package'], (target as Form).settings);
  return html`<loon-integration-form
    level=${level} owner-id=${id} owner-name=${name} package=${ifDefined(params['package'])}
    @loon-open=${(event: CustomEvent<{ package: string; integration?: Integration }>) => {
      show(event);
      (event.target as Form).beforeAction = askIntegrationRemoval(context, name, event.detail.integration?.id);
      showConnection(context, owner, packageOf(event.detail.package), event.detail.integration);
    }}
    @loon-success=${({ detail }: CustomEvent<{ operation: string; result: Integration }>) => {
      if (detail.operation !== 'saveIntegration') return;
      const saved = packageOf(params['package']);
      if (saved?.connects && !detail.result.connected) showConnectionToMake(context, owner, saved, detail.result);
      else if (returnPath(location)) finish();
    }}
    @loon-change=${(event: CustomEvent<{ name: string; value?: string }>) => {
      if (event.detail.name !== 'package') return show(event);
      showConnection(context, owner, undefined);
      go(['/settings/integrations', level, id, event.detail.value].filter(Boolean).join('/'));
    }}
  ></loon-integration-form>`;
}
