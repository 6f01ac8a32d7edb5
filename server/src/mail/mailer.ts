import type { Knex } from 'knex';
import { createTransport } from 'nodemailer';
import { isLoopbackHost } from '../contract/formats.js';
import type { Language } from '../contract/text.js';
import type { Job, Jobs } from '../background/index.js';
import { type Message, render } from './message.js';
import { type MailData, type TemplateName, templates } from './templates/index.js';

export interface MailOptions {
  /**
   * `smtp://user:password@host:587` or `smtps://…`. Without it mails wait, or are recorded. They leave over TLS only, unless
   * the server is on this machine or the address ends in `?requireTLS=false`.
   */
  smtpUrl?: string;
  /** Sender: `Loonpoort <geen-antwoord@example.nl>`. */
  from: string;
  /** Keeps the latest mails in memory instead of sending them, where there is no mail server. */
  record?: boolean;
}

/** A mail to one person. */
export interface Mail<Name extends TemplateName = TemplateName> {
  tenantId: string;
  to: string;
  language: Language;
  template: Name;
  data: MailData[Name];
  /** Id of what the mail is about, for `onSent`. */
  about?: string;
}

/** A mail as it would have been sent. */
export interface RecordedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  sentAt: string;
}

/** Runs in the transaction that notes the mail as sent. */
export type SentListener = (trx: Knex.Transaction, mail: Mail, sentAt: string) => Promise<void>;

/** Who a mail shows as its sender and where answers to it go, where that is not as the installation has it. */
export interface Sender {
  name?: string;
  replyTo?: string;
}

type Outgoing = Omit<RecordedMail, 'sentAt'> & { messageId: string; language: Language; sender: Sender };

const recordedAtMost = 200;

/** Sends mails through the job queue: a mail is on its way once its transaction is committed, mail server or not. */
export class Mailer {
  /** The latest mails, oldest first; only with `record`. */
  readonly recorded: (() => RecordedMail[]) | undefined;
  readonly #jobs: Jobs;
  readonly #from: string;
  readonly #deliver: (mail: Outgoing) => Promise<void>;
  readonly #check: () => Promise<void>;
  readonly #now: () => Date;
  readonly #listeners: SentListener[] = [];
  #senderOf: (tenantId: string) => Promise<Sender> = () => Promise.resolve({});

  constructor(options: MailOptions & { jobs: Jobs; now?: () => Date }) {
    this.#jobs = options.jobs;
    this.#from = options.from;
    this.#now = options.now ?? (() => new Date());
    if (options.smtpUrl) {
      const transport = transportTo(options.smtpUrl);
      this.#deliver = smtp(transport, options.from);
      this.#check = async () => void (await transport.verify());
    } else if (options.record) {
      const mails: RecordedMail[] = [];
      this.recorded = () => [...mails];
      this.#deliver = async ({ to, subject, text, html }) => {
        mails.push({ to, subject, text, html, sentAt: this.#now().toISOString() });
        mails.splice(0, mails.length - recordedAtMost);
      };
      this.#check = async () => undefined;
    } else {
      this.#deliver = this.#check = () => Promise.reject(new Error('SMTP_URL is not set'));
    }
    this.#jobs.handle<Mail>('mail', (job) => this.#send(job));
  }

  /** Asks the mail server whether it would take a mail. @throws Error that says why not */
  check(): Promise<void> {
    return this.#check();
  }

  /**
   * Sends a mail once `trx` is committed, and again until the mail server takes it, for 72 hours. After a crash at
   * the wrong moment it may arrive twice, with the same Message-ID.
   *
   * @throws TypeError when `to` is not one plain address
   */
  async send<Name extends TemplateName>(trx: Knex.Transaction, mail: Mail<Name>): Promise<void> {
    if (!/^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(mail.to))
      throw new TypeError('Not an e-mail address');
    await this.#jobs.enqueue(trx, mail.tenantId, 'mail', mail);
  }

  /** Asks who a mail is from when it leaves. */
  useSender(senderOf: (tenantId: string) => Promise<Sender>): void {
    this.#senderOf = senderOf;
  }

  /** Tells when a mail left, exactly once per mail. */
  onSent(listener: SentListener): void {
    this.#listeners.push(listener);
  }

  async #send({ id, payload: mail }: Job<Mail>): Promise<void | ((trx: Knex.Transaction) => Promise<void>)> {
    const { tenantId, to, language, data } = mail;
    // A mail server that was away for long: a link that no longer works helps nobody.
    if ('expiresAt' in data && data.expiresAt <= this.#now().toISOString()) return;
    const rendered = render(messageOf(mail), { name: data.name, from: data.tenant, language });
    const sender = await this.#senderOf(tenantId);
    await this.#deliver({ ...rendered, to, language, sender, messageId: `<${id}@${domainOf(this.#from)}>` });
    const sentAt = this.#now().toISOString();
    return async (trx) => {
      for (const listener of this.#listeners) await listener(trx, mail, sentAt);
    };
  }
}

function messageOf<Name extends TemplateName>({ template, data, language }: Mail<Name>): Message {
  return templates[template](data)[language];
}

const transportTo = (url: string) =>
  createTransport({
    url,
    // Mails hold links that set a password (RFC 8314). `?requireTLS=false` in the address says otherwise.
    requireTLS: !isLoopbackHost(new URL(url).hostname),
    // A server that hangs must not outlast the job's lease.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

function smtp(transport: ReturnType<typeof transportTo>, from: string): (mail: Outgoing) => Promise<void> {
  return async ({ to, subject, text, html, messageId, language, sender: { name, replyTo } }) => {
    await transport.sendMail({
      // The address stays: mail servers know which ones this service may send from.
      from: name === undefined ? from : { name, address: addressOf(from) },
      ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
      // The address is an object, so that no sign in it can add another recipient.
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
  };
}

/** Returns the address in `Loonpoort <geen-antwoord@example.nl>`. */
const addressOf = (from: string): string => /<([^>]*)>\s*$/.exec(from)?.[1] ?? from.trim();

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
}
