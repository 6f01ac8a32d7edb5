export { type Mail, Mailer, type MailOptions, type RecordedMail, type SentListener } from './mailer.js';
export type { MailData, TemplateName } from './templates/index.js';
export type { FactorChange } from './templates/factor-changed.js';
