import type { Schemas } from '../contract/handler.js';
import type { Firm } from './firm.js';

export const toFirm = ({ id, number, name, embedOrigins, endedAt }: Firm): Schemas['Firm'] => ({
  id,
  number,
  name,
  embedOrigins,
  state: endedAt === null ? 'active' : 'ended',
});
