import { existsSync, readFileSync } from 'node:fs';
import { test } from '../harness/test.js';
import { asvsItems, readAsvs } from './asvs.js';

const rows = readAsvs();
const evidenceOf = (evidence: string): string[] => evidence.split(' | ').filter(Boolean);

test('every item of ASVS 5.0, level 1 and 2, has a row, and nothing else has', (t) => {
  t.deepEqual(
    [1, 2].map((level) => asvsItems.filter((each) => each.level === `${level}`).length),
    [70, 176],
  );
  t.deepEqual(
    rows.map(({ item, level }) => ({ item, level })),
    asvsItems,
  );
});

test('every item is proved by a test, described where words are asked for, or it is said why not', (t) => {
  for (const { item, status, evidence, reason } of rows) {
    t.true(['proved', 'described', 'not-applicable', 'open'].includes(status), item);
    if (status === 'proved') t.true(evidence.includes('::'), `${item} has no evidence`);
    else if (status === 'described') t.true(evidence.includes('.md#'), `${item} has no evidence`);
    else t.true(reason.length > 10, `${item} has no reason`);
    if (status === 'not-applicable') t.is(evidence, '', item);
  }
});

test('every test and every section that is named is there, by its title', (t) => {
  const texts = new Map<string, string>();
  for (const { item, evidence } of rows) {
    for (const named of evidenceOf(evidence)) {
      const [file, title] = named.split(/::|(?<=\.md)#/) as [string, string | undefined];
      t.true(existsSync(file), `${item}: ${file} is not there`);
      if (!existsSync(file)) continue;
      const text = texts.get(file) ?? readFileSync(file, 'utf8');
      texts.set(file, text);
      const isThere = file.endsWith('.md') ? text.includes(`\n## ${title}\n`) : declares(text, title ?? '');
      t.true(isThere, `${item}: ${file} has no ${title}`);
    }
  }
});

/** Tells whether a file declares a test of a title; one that is made of values stands between backticks. */
function declares(text: string, title: string): boolean {
  const written = title.startsWith('`') ? [title] : [`'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `'${title}'`];
  const declared = written.flatMap((each) => [`test(${each}, `, `sqliteTest(${each}, `]);
  return title !== '' && declared.some((each) => text.includes(each));
}
