import type { Handlers } from '../contract/handler.js';
import { listEmployees } from './list-employees.js';
import { createEmployee, getEmployee, updateEmployee } from './save-employee.js';

export const employees = { listEmployees, createEmployee, getEmployee, updateEmployee } satisfies Partial<Handlers>;
