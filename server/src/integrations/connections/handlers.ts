import type { Handlers } from '../../contract/handler.js';
import { completeConnection } from './complete-connection.js';
import { listChoices } from './list-choices.js';
import { removeConnection } from './remove-connection.js';
import { startConnection } from './start-connection.js';

export const connections = {
  startConnection,
  completeConnection,
  removeConnection,
  listChoices,
} satisfies Partial<Handlers>;
