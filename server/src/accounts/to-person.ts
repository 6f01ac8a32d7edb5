import type { Schemas } from '../contract/handler.js';
import type { Person } from './person.js';

export const toPerson = ({ id, name, email, language }: Person): Schemas['Person'] => ({ id, name, email, language });
