import { addJournals } from '../deliveries/fixture.js';
import type { TestService } from '../harness/service.js';
import { unzip } from '../harness/unzip.js';
import { Payroll } from './payroll.js';

/** The settings with which each of these packages can write a file. */
const settings: Record<string, object> = {
  'king-xml': { journalCode: 'LON' },
  accountview: {
    journalCode: 'LON',
    columns: [{ source: 'number', length: 2 }, { source: 'account' }, { source: 'amount' }],
  },
  twinfield: { office: '1', journalCode: 'LOON' },
};

export interface FileClient {
  payroll: Payroll;
  tenantId: string;
  /** Ids of its journals, the oldest first. */
  journals: string[];
}

/** Makes a client with journals, which are booked in a package. */
export async function fileClient(
  service: TestService,
  { key = 'king-xml', count = 1, name, more = {} }: { key?: string; count?: number; name?: string; more?: object } = {},
): Promise<FileClient> {
  const payroll = await Payroll.of(service, { ...(name !== undefined && { name }) });
  const companyId = payroll.company.id;
  const body = { package: key, settings: { ...settings[key], ...more } };
  const saved = await payroll.caller.put(`/integrations/company/${companyId}/${key}`, body);
  if (saved.status !== 201) throw new Error(saved.text);
  const [row] = await service.app.database.rows<{ tenantId: string }>(
    'SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?',
    [companyId],
  );
  const { tenantId } = row!;
  return { payroll, tenantId, journals: await addJournals(service.app.database, { tenantId, companyId }, count) };
}

export interface Archive {
  status: number;
  headers: Headers;
  files: Record<string, Buffer>;
}

export const askArchive = (service: { url: string }, token: string, journalIds: string[], language = 'nl') =>
  fetch(`${service.url}/api/journals/file-archives`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, authorization: `Bearer ${token}` },
    body: JSON.stringify({ journalIds }),
  });

/** Downloads journals as one ZIP, and opens it. */
export async function archiveOf(
  service: { url: string },
  token: string,
  journalIds: string[],
  language?: string,
): Promise<Archive> {
  const response = await askArchive(service, token, journalIds, language);
  const { status, headers } = response;
  const bytes = await response.bytes();
  return { status, headers, files: status === 200 ? await unzip(bytes) : {} };
}
