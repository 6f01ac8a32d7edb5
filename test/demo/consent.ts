import type { Caller } from '../companies/caller.js';

/** Does as a person does on the package's page: reads it and presses a button. */
export async function consent(url: string, answer: 'yes' | 'no'): Promise<URLSearchParams> {
  const page = await fetch(url);
  const fields = new URLSearchParams({ answer });
  for (const [, name, value] of (await page.text()).matchAll(/hidden" name="(\w+)" value="([^"]*)"/g))
    fields.append(name!, value!);
  const { origin } = new URL(url);
  const back = await fetch(`${origin}/demo/boekhouding/consent`, { method: 'POST', body: fields, redirect: 'manual' });
  return new URL(back.headers.get('location')!).searchParams;
}

/**
 * Connects an integration with the demo's bookkeeping package.
 *
 * @param at the integration's path
 * @param origin that of the portal
 */
export async function connect(caller: Caller, at: string, origin: string): Promise<void> {
  const returnUrl = `${origin}/connect/${at.split('/').pop()!}`;
  const { body } = await caller.post(`${at}/connections`, { returnUrl });
  const answer = await consent(body.url as string, 'yes');
  const completion = { returnUrl, state: answer.get('state'), code: answer.get('code') };
  const { status, text } = await caller.post('/connections', completion);
  if (status !== 200) throw new Error(text);
}
