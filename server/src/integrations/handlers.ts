import type { Handlers } from '../contract/handler.js';
import { getIntegration } from './get-integration.js';
import { listCompanies } from './list-companies.js';
import { listIntegrations } from './list-integrations.js';
import { listPackages } from './list-packages.js';
import { removeIntegration } from './remove-integration.js';
import { saveIntegration } from './save-integration.js';
import { testIntegration } from './test-integration.js';

export const integrations = {
  listPackages,
  listIntegrations,
  getIntegration,
  saveIntegration,
  removeIntegration,
  testIntegration,
  listCompanies,
} satisfies Partial<Handlers>;
