/**
 * Traces and metrics by OpenTelemetry. Rooms say what they do by `inClientSpan` and the like, which cost nothing where nothing is
 * exported; then nothing of OpenTelemetry's SDK is loaded either.
 */
import type { Logger } from 'pino';
import type { Telemetry } from './sdk.js';
import { readTelemetrySettings } from './settings.js';

export { describeSpan, failSpan, inClientSpan, inRootSpan } from './spans.js';
export { describeStatement } from './statements.js';
export { readTelemetrySettings } from './settings.js';
export type { Telemetry } from './sdk.js';

/**
 * Starts to export what OpenTelemetry's variables ask for.
 *
 * @returns undefined where they ask for nothing
 * @throws OperatorError for what cannot be used in them
 */
export async function startTelemetry(env: NodeJS.ProcessEnv, log: Logger): Promise<Telemetry | undefined> {
  const settings = readTelemetrySettings(env);
  if (!settings) return undefined;
  const { startSdk } = await import('./sdk.js');
  return startSdk(settings, log);
}
