import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { ErrorListener } from './background/index.js';

/** Returns a log that writes JSON to standard output, an object to a line, with times in UTC. */
export const createLog = (level: string): Logger =>
  pino({ level, base: undefined, timestamp: stdTimeFunctions.isoTime });

/**
 * Writes down each failed attempt to do a job: what failed and where in the code. The error's text is left out, because
 * others wrote it: a mail server repeats the address that it refuses.
 */
export const logAttempts =
  (log: Logger): ErrorListener =>
  (error, { kind, tenantId, id, attempt }) => {
    const { name, code, stack } = error as Partial<NodeJS.ErrnoException>;
    const frames = stack?.split('\n').filter((line) => /^ +at /.test(line));
    log.warn({ job: kind, tenantId, id, attempt, error: code ?? name, stack: frames?.map((line) => line.trim()) });
  };
