/** Lets the list that stands before the section of a form show what was added with that form. */
export function refreshList({ currentTarget }: Event): void {
  const list = (currentTarget as Element).closest('section')?.previousElementSibling;
  if (list && 'refresh' in list) (list.refresh as () => void)();
}

/** Lets lists of one kind on the page show what was changed beside them. */
export function refreshLists(tag: string): void {
  for (const list of document.querySelectorAll<HTMLElement & { refresh(): void }>(tag)) list.refresh();
}
