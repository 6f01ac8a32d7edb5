import type { Bureau } from './bureau.js';

export const hours = 3600;
export const problem = (code: string) => `urn:loonpoort:problem:${code}`;

export const invite = (bureau: Bureau, body: object, headers: Record<string, string> = {}) =>
  bureau.ask('POST', '/invitations', { body, headers });
export const preview = (bureau: Bureau, token: string) =>
  bureau.call('POST', '/invitation-previews', { body: { token } });
export const accept = (bureau: Bureau, token: string, given?: string) =>
  bureau.call('POST', '/invitation-acceptances', { body: { token, ...(given !== undefined && { password: given }) } });
