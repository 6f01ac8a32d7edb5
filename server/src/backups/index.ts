export { type Backup, makeBackup } from './make-backup.js';
export { restoreBackup, type Restored } from './restore.js';
export { backupName, type BackupSchedule, type ScheduledBackups, scheduleBackups } from './schedule.js';
export { BackupError } from './stream.js';
