import type { Language } from '../contract/text.js';

/**
 * Returns the language in which commands speak: that of `--lang`, or the machine's, where `LC_ALL` goes before
 * `LC_MESSAGES` and that before `LANG`, and an empty one counts as none (POSIX.1-2017, base definitions, 8.2).
 *
 * @throws Error for a language that there are no texts in
 */
export function readLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  if (at >= 0) {
    const asked = args[at] === '--lang' ? args[at + 1] : args[at]!.slice('--lang='.length);
    if (asked === 'nl' || asked === 'en') return asked;
    throw new Error(`--lang: "${asked ?? ''}" is not nl or en`);
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^nl(?![a-z])/i.test(locale) ? 'nl' : 'en';
}
