import type { Handlers } from '../../contract/handler.js';
import { getBookingPeriods } from './get-booking-periods.js';
import { getMapping } from './get-mapping.js';
import { listAccountSuggestions } from './list-account-suggestions.js';
import { listMappingSuggestions } from './list-mapping-suggestions.js';
import { listMappings } from './list-mappings.js';
import { removeMapping } from './remove-mapping.js';
import { saveMapping } from './save-mapping.js';
import { saveMappings } from './save-mappings.js';

export const mappings = {
  listMappings,
  getMapping,
  getBookingPeriods,
  saveMapping,
  saveMappings,
  removeMapping,
  listMappingSuggestions,
  listAccountSuggestions,
} satisfies Partial<Handlers>;
