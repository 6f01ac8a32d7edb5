import { Loonpoort, NotFoundError } from '@loonpoort/sdk';

const client = new Loonpoort({ baseUrl: 'https://oamkb.example.nl/api', auth: 'a-token' });

export async function names(q: string): Promise<string[]> {
  const found: string[] = [];
  for await (const company of client.companies.list({ q })) found.push(company.name);
  return found;
}

export async function rename(companyId: string, name: string): Promise<string | undefined> {
  try {
    const { response } = await client.companies.update({ companyId, name }, { ifMatch: '"1"' }).withResponse();
    return response.headers.get('etag') ?? undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

// @ts-expect-error a parameter that the contract does not know
void client.companies.list({ nonsense: 1 }).catch(() => {});
// The row of this operation stands in a module that is loaded here; without a run the call ends before it is sent.
const refused = await client.runs.get({ runId: '' }).catch((error: unknown) => error);
console.log(typeof client.companies.list, String(refused));
