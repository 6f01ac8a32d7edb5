import { version } from './version.js';

let warned = false;

/**
 * Registers an element once. A page may load the package twice: the same version is fine, of another version the first
 * one stays and the console says so once. Never throws, and does nothing where there is no browser.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const present = registry.get(tag);
  if (!present) {
    Object.assign(element, { version });
    registry.define(tag, element);
    return;
  }
  const other = (present as { version?: string }).version;
  if (other === version || warned) return;
  warned = true;
  console.error(
    `<${tag}> is already defined by @loonpoort/components ${other ?? '(unknown)'}; ${version} is not used.`,
  );
}
