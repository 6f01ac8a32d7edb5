import type { Language } from '../contract/text.js';
import { readLanguage } from './language.js';
import { createProgram } from './program.js';
import { readSwitches } from './settings.js';

const language = languageOfCall();

try {
  const program = createProgram(language);
  readSwitches(program, process.env);
  await program.parseAsync();
} catch (error) {
  const { explain } = await import('./explain.js');
  process.stderr.write(`${explain(error, language)}\n`);
  process.exitCode = 1;
}

/** Returns the language of this call; of one that asks for another there is nothing more to read. */
function languageOfCall(): Language {
  try {
    return readLanguage(process.argv.slice(2), process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
