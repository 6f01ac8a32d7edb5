import type { FileAnswer } from '@loonpoort/components';

/** Lines that are shown of a file. */
const LINES = 40;

export interface FileText {
  fileName: string;
  text: string;
  truncated: boolean;
}

/** Reads the first lines of a file, in UTF-8 or, as some packages want it, in Windows-1252. */
export function toFileText({ fileName, content }: FileAnswer): FileText {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const lines = decode(bytes).split(/\r?\n/);
  return { fileName, text: lines.slice(0, LINES).join('\n'), truncated: lines.length > LINES };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
