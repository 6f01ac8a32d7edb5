import type { RunSummary } from '@loonpoort/sdk';
import type { PageContext } from '../page.js';
import { type Span, spanOf } from './period-choice.js';

/** Reads the latest run, by month where there are months: its period is the one that is being worked on. */
export async function loadLatestRun({ client, query }: PageContext): Promise<RunSummary | undefined> {
  if (query.size) return undefined;
  const [ofMonth] = (await client.runs.list({ periodType: 'month', limit: 1 })).items;
  return ofMonth ?? (await client.runs.list({ limit: 1 })).items[0];
}

/**
 * Returns the period that is being worked on, until one asks for something: in January that is December still. A link
 * with filters only, such as one to all work, spans everything.
 */
export function workedSpan(context: PageContext, latest: RunSummary | undefined): Span {
  const { query } = context;
  if (query.size) return { year: query.get('year') ?? '', period: query.get('period') ?? '' };
  return latest ? { year: String(latest.year), period: String(latest.periodTo) } : spanOf(context);
}
