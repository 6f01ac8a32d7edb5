import type { Choice, ChoiceKind, Connection } from '../../connectors/connector.js';
import { escape } from '../../files/xml.js';
import { child, children, soap, textOf } from './soap.js';

const rowsPerPage = 500;

/** Names the type of Twinfield's finder for each kind, and its options. */
const searches: Record<ChoiceKind, { type: string; options: Record<string, string> }[]> = {
  administrations: [{ type: 'OFF', options: {} }],
  journals: [{ type: 'TRS', options: { category: 'journal' } }],
  accounts: [
    { type: 'DIM', options: { dimtype: 'BAS' } },
    { type: 'DIM', options: { dimtype: 'PNL' } },
  ],
  costCentres: [{ type: 'DIM', options: { dimtype: 'KPL' } }],
  costUnits: [
    { type: 'DIM', options: { dimtype: 'PRJ' } },
    { type: 'DIM', options: { dimtype: 'AST' } },
  ],
  relations: [
    { type: 'DIM', options: { dimtype: 'CRD' } },
    { type: 'DIM', options: { dimtype: 'DEB' } },
  ],
};

/** Choices by Twinfield's finder (https://developers.twinfield.com, Finder). */
export async function listChoices(kind: ChoiceKind, connection: Connection): Promise<Choice[]> {
  const all: Choice[] = [];
  for (const { type, options } of searches[kind]) {
    for (let first = 1; ; first += rowsPerPage) {
      // Twinfield lists the offices without being asked in one.
      const page = await search(
        connection,
        type,
        options,
        first,
        kind === 'administrations' ? '' : connection.administration,
      );
      all.push(...page);
      if (page.length < rowsPerPage) break;
    }
  }
  return all;
}

async function search(
  connection: Connection,
  type: string,
  options: Record<string, string>,
  first: number,
  office: string,
): Promise<Choice[]> {
  // The office goes into the options too: the finder's own description counts on that alone (claims.md).
  const pairs = Object.entries(office === '' ? options : { office, ...options }).map(
    ([name, value]) => `<ArrayOfString>${strings(name, value)}</ArrayOfString>`,
  );
  const body = [
    `<Search xmlns="http://www.twinfield.com/"><type>${type}</type><pattern>*</pattern><field>0</field>`,
    `<firstRow>${first}</firstRow><maxRows>${rowsPerPage}</maxRows><options>${pairs.join('')}</options></Search>`,
  ].join('');
  const answer = await soap(connection, 'finder', 'Search', { body, office });
  const errors = children(child(answer, 'SearchResult'), 'MessageOfErrorCodes').map((message) =>
    textOf(message, 'Text'),
  );
  if (errors.length > 0) throw new Error(`Twinfield's finder: ${errors.join(' ')}`);
  return children(child(child(answer, 'data'), 'Items'), 'ArrayOfString').map((row) => {
    const [code, name] = children(row, 'string') as unknown as string[];
    return { code: String(code), name: String(name ?? '') };
  });
}

const strings = (...values: string[]): string => values.map((value) => `<string>${escape(value)}</string>`).join('');
