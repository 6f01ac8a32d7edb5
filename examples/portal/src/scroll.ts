/** A list that takes longer than this to arrive does not get its old place back. */
const WAIT_TIMEOUT_MS = 2000;

/** Goes back to where the page was; a component's content arrives after the page, so its height may still be to come. */
export function restoreScroll(top: number): void {
  const root = document.documentElement;
  const reach = (): boolean => {
    scrollTo(0, top);
    return root.scrollHeight - innerHeight >= top;
  };
  if (reach()) return;
  const observer = new ResizeObserver(() => void (reach() && stop()));
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('wheel', stop);
    removeEventListener('keydown', stop);
  };
  observer.observe(document.body);
  addEventListener('wheel', stop, { once: true, passive: true });
  addEventListener('keydown', stop, { once: true });
  setTimeout(stop, WAIT_TIMEOUT_MS);
}
