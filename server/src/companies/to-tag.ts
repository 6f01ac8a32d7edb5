import type { Schemas } from '../contract/handler.js';

export const toTag = ({ id, number, name, color }: Schemas['Tag']): Schemas['Tag'] => ({ id, number, name, color });
