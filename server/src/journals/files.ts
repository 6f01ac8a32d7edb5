import type { Knex } from 'knex';
import { findCompany } from '../companies/find-company.js';
import { toFinding } from '../contract/finding.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { applyingTo } from '../integrations/applying.js';
import { packageOf } from '../integrations/catalogue.js';
import { Integration } from '../integrations/integration.js';
import type { Entry } from '../integrations/packages/entry.js';
import type { Format, Settings } from '../integrations/packages/format.js';
import { encode, formatOf } from '../integrations/packages/formats.js';
import { sampleEntry } from '../integrations/packages/sample.js';
import { entryFindings } from './findings.js';
import { entryOf } from './to-entry.js';
import { findJournal } from './view.js';

type PackageKey = Schemas['PackageKey'];

export const getJournalFile: Handler<'getJournalFile'> = async ({ params, actor }, app) => {
  const { journalId, package: key } = params;
  const { read } = app.database;
  const { companyId } = await findJournal(read, actor, journalId);
  const settings = await settingsFor(read, actor, companyId, key);
  const format = fileOf(key, settings);
  const entry = await entryOf(read, actor.tenantId, journalId, { package: key, settings });
  const findings = entryFindings(key, entry, settings);
  if (findings.length > 0) throw new Problem('journal-findings', { findings });
  const content = Buffer.concat([...encode(format.write(entry, settings), format.encoding)]);
  return { body: { fileName: nameOf(entry, format), mediaType: format.mediaType, content: content.toString('base64') } };
};

const shownLines = 40;

/** Shows what the settings make of a journal; what they lack is told beside it, as far as it can be written. */
export const previewFile: Handler<'previewFile'> = async ({ body, actor, language }, app) => {
  const { package: key, journalId } = body;
  const { read } = app.database;
  if (journalId !== undefined) await findJournal(read, actor, journalId);
  const settings = withDefaults(key, body.settings);
  const format = fileOf(key, settings);
  const entry = journalId === undefined ? sampleEntry : await entryOf(read, actor.tenantId, journalId, { package: key, settings });
  const findings = entryFindings(key, entry, settings);
  const shown = firstLines(format.write(entry, settings));
  return { body: { fileName: nameOf(entry, format), ...shown, findings: findings.map((each) => toFinding(each, language)) } };
};

/** The settings of the integration with the package that applies, or the nearest, or its defaults. */
async function settingsFor(knex: Knex, actor: Actor, companyId: string, key: PackageKey): Promise<Settings> {
  const { tenantId } = actor;
  const applying = await applyingTo(knex, tenantId, companyId);
  if (applying?.integration.package === key) return withDefaults(key, applying.integration.settings);
  const { firmId } = await findCompany(knex, actor, companyId);
  const owners = [companyId, firmId, tenantId].filter((id) => id !== null);
  const found = await Integration.query(knex).where({ tenantId, package: key }).whereIn('ownerId', owners);
  const nearest = owners.map((owner) => found.find(({ ownerId }) => ownerId === owner)).find(Boolean);
  return withDefaults(key, nearest?.settings ?? {});
}

/** What the contract says of settings that are not filled in. */
function withDefaults(key: PackageKey, settings: Settings): Settings {
  const properties = (packageOf(key)!.settings.properties ?? {}) as Record<string, { default?: unknown }>;
  const defaults = Object.entries(properties).filter(([, each]) => each.default !== undefined);
  return { ...Object.fromEntries(defaults.map(([name, each]) => [name, each.default])), ...settings };
}

function fileOf(key: PackageKey, settings: Settings): Format {
  const format = formatOf(key, settings);
  if (!format) throw new Problem('not-found');
  return format;
}

const nameOf = ({ reference }: Entry, { extension }: Format): string => `${reference}.${extension}`;

/** Reads no more of the file than is shown. */
function firstLines(parts: Iterable<string>): { text: string; truncated: boolean } {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length > 100_000 || text.split('\n').length > shownLines + 1) break;
  }
  const lines = text.split('\n');
  const shown = lines.slice(0, shownLines).join('\n').slice(0, 100_000);
  return { text: shown, truncated: shown.trimEnd() !== text.trimEnd() };
}
