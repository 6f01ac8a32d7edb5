/** Prints rows under their headings, in columns that are as wide as what stands in them. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, index) => Math.max(heading.length, ...rows.map((row) => row[index]!.length)));
  for (const row of [headings, ...rows]) {
    const cells = row.map((cell, index) => cell.padEnd(widths[index]!));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}
