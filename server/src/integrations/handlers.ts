import type { Handlers } from '../contract/handler.js';
import { listPackages } from './catalogue.js';
import { getIntegration } from './find-integration.js';
import { listIntegrations } from './list-integrations.js';
import { removeIntegration, saveIntegration } from './save-integration.js';
import { testIntegration } from './test-integration.js';

export const integrations = {
  listPackages,
  listIntegrations,
  getIntegration,
  saveIntegration,
  removeIntegration,
  testIntegration,
} satisfies Partial<Handlers>;
