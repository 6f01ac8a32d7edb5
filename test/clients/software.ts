import type { Bureau } from '../accounts/bureau.js';
import type { Answer } from '../harness/service.js';

export interface Software {
  id: string;
  secret: string;
}

/**
 * Makes software that an administrator gave access; it sees the two companies of debtor 100 where nothing else is said.
 */
export async function softwareOf(bureau: Bureau, values: object = {}): Promise<Software> {
  const body = {
    name: 'Boekhouding',
    scopes: ['companies:read'],
    grantKind: 'debtors',
    grantIds: [bureau.ids.debtor],
    ...values,
  };
  const answer = await bureau.ask('POST', '/clients', { body });
  if (answer.status !== 201) throw new Error(answer.text);
  return { id: answer.body.client.id as string, secret: answer.body.secret as string };
}

/** Sends a form to the token endpoint, as any OAuth client sends it. */
export async function askToken(
  { url }: { url: string },
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/api/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

export const formOf = ({ id, secret }: Software, more: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_id: id,
  client_secret: secret,
  ...more,
});

export async function tokenOf(service: { url: string }, software: Software): Promise<string> {
  const { status, text, body } = await askToken(service, formOf(software));
  if (status !== 200) throw new Error(text);
  return body.access_token as string;
}
