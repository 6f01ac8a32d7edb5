import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/**
 * The mail server takes the mail of a client, refuses it for now (421), refuses it for good (550), never answers, closes the
 * connection in the middle of the message, or takes the mail and never says so.
 */
export type Mood = 'accept' | 'refuse' | 'reject' | 'hang' | 'drop' | 'mute';

interface Letter {
  to: string[];
  mail: ParsedMail;
}

/** A real SMTP server on loopback that keeps what it is sent. */
export class Mailbox {
  mood: Mood = 'accept';
  private readonly letters: Letter[] = [];
  private readonly arrivals = new EventEmitter();
  private readonly sockets = new Set<Socket>();
  private server: SMTPServer | undefined;
  private port = 0;

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await mailbox.start();
    return mailbox;
  }

  /** Returns the value for `SMTP_URL`, which is the same after a stop and a start. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Counts the mails that were taken in and not yet asked for. */
  get waiting(): number {
    return this.letters.length;
  }

  async start(): Promise<void> {
    const server = new SMTPServer(this.options());
    server.on('error', () => {}); // a client that goes away in the middle is not the test's failure
    server.server.on('connection', (socket: Socket) => this.sockets.add(socket));
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.port = (server.server.address() as { port: number }).port;
    this.server = server;
  }

  /** Nobody listens any more: connections are refused until `start`. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
    this.server = undefined;
  }

  /**
   * Waits for the next mail to this address, each given once, in order of arrival.
   * @throws after `timeout` ms, naming what did arrive
   */
  async waitForMail(to: string, timeout = 15_000): Promise<ParsedMail> {
    const signal = AbortSignal.timeout(timeout);
    for (;;) {
      const index = this.letters.findIndex((letter) => letter.to.includes(to));
      const [letter] = index < 0 ? [] : this.letters.splice(index, 1);
      if (letter) return letter.mail;
      await once(this.arrivals, 'mail', { signal }).catch(() => {
        const others = this.letters.flatMap((other) => other.to).join(', ') || 'no one';
        throw new Error(`no mail to ${to} within ${timeout} ms; unread mail is to ${others}`);
      });
    }
  }

  /** Resolves when the next client connects. */
  async waitForCall(): Promise<void> {
    await once(this.arrivals, 'call');
  }

  private options(): SMTPServerOptions {
    return {
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      closeTimeout: 1,
      onConnect: (_session, reply) => {
        this.arrivals.emit('call');
        if (this.mood === 'hang') return;
        reply(this.mood === 'refuse' ? refusal(421, 'come back later') : null);
      },
      onRcptTo: ({ address }, _session, reply) => {
        // Mail servers repeat whom they do not know, as in the samples of RFC 5321.
        reply(this.mood === 'reject' ? refusal(550, `no such user - ${address}`) : null);
      },
      onData: (stream, session, reply) => {
        if (this.mood === 'drop') {
          for (const socket of this.sockets) socket.destroy();
          return;
        }
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        simpleParser(stream).then((mail) => {
          this.letters.push({ to, mail });
          this.arrivals.emit('mail');
          if (this.mood !== 'mute') reply();
        }, reply);
      },
    };
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
