import { getAuditEntry } from './get-audit-entry.js';
import { listAuditEntries } from './list-audit-entries.js';
import { verifyAuditTrail } from './verify-audit-trail.js';

export const audit = { getAuditEntry, listAuditEntries, verifyAuditTrail };
