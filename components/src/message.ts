import { ConnectionError, LoonpoortError } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import type { TextHost } from './host.js';

/** The line that an element says above its content. */
export interface MessageState {
  kind?: 'success' | 'error' | 'info';
  text?: string;
  /** The failure that is shown; its texts come from the server where that answered. */
  error?: unknown;
  /** More lines that are said under it. */
  details?: string[];
  /** A retry that is offered as a button. */
  again?: () => void;
  /** The label of that button; "try again" by default. */
  label?: string;
}

/** @returns title, and what was kept and what to do */
function explain(host: TextHost, error: unknown): [title: string, detail?: string] {
  if (error instanceof ConnectionError)
    return [host.message(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable')];
  const problem = error instanceof LoonpoortError ? error.problem : undefined;
  return problem ? [problem.title, problem.detail] : [host.message('unexpected')];
}

/** Returns by what the server's log knows a failure of the server itself. */
const reference = (error: unknown): string | undefined =>
  error instanceof LoonpoortError && (error.status ?? 0) >= 500 ? error.requestId?.replace('urn:uuid:', '') : undefined;

/** Returns what stands in the way of a journal. */
const findings = (error: unknown): string[] =>
  (error instanceof LoonpoortError ? error.problem?.findings : undefined)?.map(({ message }) => message) ?? [];

export function renderMessage(host: TextHost, state: MessageState | undefined): unknown {
  if (!state) return nothing;
  const { error, again, label, details } = state;
  const kind = state.kind ?? (error ? 'error' : 'success');
  const [title, detail] = state.text ? [state.text] : explain(host, error);
  const id = reference(error);
  return html`<div class="message ${kind}" part="message" role=${kind === 'error' ? 'alert' : 'status'}>
    <strong>${title}</strong>
    ${detail ? html`<span>${detail}</span>` : nothing}
    ${[...(details ?? []), ...findings(error)].map((each) => html`<span>${each}</span>`)}
    ${id ? html`<small>${host.message('reference', { id })}</small>` : nothing}
    ${
      again
        ? html`<button type="button" part="button" @click=${again}>${label ?? host.message('retry')}</button>`
        : nothing
    }
  </div>`;
}
