import type { components } from '../generated/schema.js';

/** The types of the contract's schemas, by name. Handlers find them in `handler.ts`, which imports from above. */
export type Schemas = components['schemas'];
