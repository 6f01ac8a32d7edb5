import type { CSSResult } from 'lit';

/** Gives the document or shadow root that holds `node` these styles, once. A strict CSP allows it, unlike `<style>`. */
export function adopt(node: Node, ...styles: CSSResult[]): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  const present = root.adoptedStyleSheets;
  const missing = styles.map((each) => each.styleSheet!).filter((sheet) => !present?.includes(sheet));
  if (missing.length) root.adoptedStyleSheets = [...present, ...missing];
}
