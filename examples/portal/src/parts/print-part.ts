/** Prints a part of the page with the page's heading and facts, and leaves out the rest: see `@media print`. */
export function printPart(part: HTMLElement): void {
  const section = part.closest('section') ?? part;
  section.classList.add('printed');
  window.addEventListener('afterprint', () => section.classList.remove('printed'), { once: true });
  window.print();
}
