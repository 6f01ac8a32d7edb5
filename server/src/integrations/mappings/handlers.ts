import type { Handlers } from '../../contract/handler.js';
import { listMappings } from './list-mappings.js';
import { getMapping, removeMapping, saveMapping, saveMappings } from './save-mapping.js';
import { listAccountSuggestions } from './suggest-accounts.js';
import { listMappingSuggestions } from './suggest-mappings.js';

export const mappings = {
  listMappings,
  getMapping,
  saveMapping,
  saveMappings,
  removeMapping,
  listMappingSuggestions,
  listAccountSuggestions,
} satisfies Partial<Handlers>;
