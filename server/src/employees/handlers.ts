import type { Handlers } from '../contract/handler.js';
import { createEmployee } from './create-employee.js';
import { getEmployee } from './get-employee.js';
import { listEmployees } from './list-employees.js';
import { updateEmployee } from './update-employee.js';

export const employees = { listEmployees, createEmployee, getEmployee, updateEmployee } satisfies Partial<Handlers>;
