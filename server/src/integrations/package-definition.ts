import type { Connector } from './connectors/connector.js';
import type { OAuthFlow } from './connectors/oauth-flow.js';
import type { Format } from './files/format.js';

/**
 * The code of one bookkeeping package: the `definition` that `packages/<key>/index.ts` exports. What is true of the
 * package without code (its name, its settings, what its journals are split by) stands in the contract instead.
 */
export interface PackageDefinition {
  /** The files that the package reads, the usual one first; as the contract's `x-package` names them. */
  formats: readonly Format[];
  /** Sends journals to the package; left out where that cannot be done. */
  connector?: Connector;
  /** Describes how the package's users give their consent; left out for a package that knows passwords only. */
  oauth?: OAuthFlow;
}
