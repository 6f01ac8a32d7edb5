/**
 * The rooms of the server: folders and files of `src/`, from the bottom up. A room imports only from rooms that stand
 * before it in this list, types included; `.dependency-cruiser.js` lets lint hold this. Where a room must tell something
 * to one that stands after it, it publishes an event in its transaction, and the other subscribes (`src/events`).
 */
export const rooms = [
  ['version.ts', 'the version of the package'],
  ['terms.ts', 'how long each kind of data is kept'],
  ['turns.ts', 'pieces of long work, so that one call does not hold up the others'],

  // Shared rooms: each knows something of the outside, and no capability.
  [['contract', 'generated'], 'the contract: problems, texts, validators, types, and what the generator writes of it'],
  ['telemetry', 'traces and metrics by OpenTelemetry'],
  ['secrets', 'keys, passwords, and what is encrypted at rest'],
  ['database', 'the database, its tables, and all SQL that only one engine understands'],
  ['acting.ts', 'who is at work: a caller, the service itself, a command'],
  ['background', 'work in the background: leases, attempts, back-off'],
  ['log.ts', 'lines of the log: what a call was, what went wrong'],
  ['events', 'what a capability tells those that may import it, in its transaction'],
  ['mail', 'mails and how they leave'],
  ['outbound', 'calls to addresses that somebody chose'],
  ['keys', 'the keys in the database: made, replaced, removed'],
  ['backups', 'copies of the database, made and put back'],
  ['tables', 'the lines of CSV files and workbooks'],
  ['app.ts', 'what every handler may use'],
  ['contract/handler.ts', 'what a handler is given and answers'],
  ['http', 'requests and answers: routes, pages, authentication, idempotency'],
  ['scope', 'which companies a login sees'],

  // Capabilities: models, handlers and rules of one subject each.
  ['health', 'whether the service is well'],
  ['tenants', 'bureaus and accounting firms'],
  ['companies', 'companies, debtors, departments, cost centres, periods'],
  ['employees', 'employees and their shares over cost centres'],
  ['accounts', 'people, their logins, invitations and passwords'],
  ['factors', 'what signing in asks for beside the password'],
  ['providers', 'the providers of firms with which people sign in'],
  ['sessions', 'who is signed in'],
  ['clients', 'software that calls the API'],
  ['oauth', 'software that acts for a person who consented'],
  ['operators', 'who runs the tenants of the installation'],
  ['webhooks', 'messages to software'],
  ['runs', 'payroll runs'],
  ['ledgers', 'ledger schemes: on which account a wage code is booked'],
  ['integrations', 'bookkeeping packages and their settings'],
  ['journals', 'journals of payroll runs'],
  ['deliveries', 'journals on their way to a package'],
  ['reviews', 'reviews of who has access'],
  ['dashboard', 'the figures of the start screen'],
  ['plans', 'what processing a period would do, and doing it'],
  ['notices', 'what waits for a person, behind the bell and by mail'],
  ['imports', 'companies, employees and runs from files'],
  ['returns', 'wage-tax returns, held against the journals'],
  ['audit', 'who did what, and when'],
  ['retention', 'what is removed once its term is past, and what is held'],
  ['privacy', 'what is kept of a person, an employee or a tenant, taken out and read in again'],
  ['demo', 'the data of the demonstration'],

  // On top: what puts the rooms together.
  ['create-app.ts', 'what the handlers and the commands work with, from its options'],
  ['server.ts', 'the service over HTTP'],
  ['index.ts', 'what the package exports'],
  ['cli', 'the loonpoort command'],
];
