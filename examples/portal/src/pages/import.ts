import '@loonpoort/components/define/loon-file-import';
import { ImportKind } from '@loonpoort/components/labels';
import type { ImportKind as Kind } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderSample } from '../parts/import-sample.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';
import { renderTabs } from '../parts/tabs.js';

const kinds = Object.keys(ImportKind) as Kind[];
const kindOf = ({ query }: PageContext): Kind => kinds.find((kind) => kind === query.get('kind')) ?? 'companies';
/** An element takes other values where it is given another object. */
const settled = new Map(kinds.map((kind) => [kind, { kind }]));
const addressOf = (kind: Kind): string => `/settings/import?kind=${kind}`;

/** Companies, employees, runs and what belongs to them, from a file: what would change, and only then the change. */
export const page = definePage({
  needs: 'importFile',
  key: (context) => `import ${kindOf(context)}`,
  title: ({ text }) => text.fileImport,
  lead: ({ text }) => text.fileImportLead,
  actions: (context) => renderSample(context, kindOf(context)),
  render: (context) => {
    const { language, text } = context;
    const kind = kindOf(context);
    return html`
      ${renderSettingTabs(context, '/settings/import')}
      ${renderTabs(
        text.fileKind,
        kinds.map((each) => ({ href: addressOf(each), label: ImportKind[each]![language] })),
        addressOf(kind),
      )}
      <loon-file-import heading-level="0" .values=${settled.get(kind)}></loon-file-import>
    `;
  },
});
