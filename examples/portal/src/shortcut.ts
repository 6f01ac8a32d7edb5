/** Lets `/` go to "Zoek bedrijf", from everywhere but where one types. */
export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
      return;
    if (document.querySelector('dialog[open]')) return;
    const search = document.querySelector<HTMLElementTagNameMap['loon-company-search']>('#find-company');
    if (!search) return;
    event.preventDefault();
    search.focusInput();
  });
}
