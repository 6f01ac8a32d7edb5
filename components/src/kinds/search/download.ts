/** A file as an operation returns it. */
export interface FileAnswer {
  fileName: string;
  mediaType: string;
  /** Base64 (RFC 4648 §4). */
  content: string;
}

/** Saves a file to the place that the browser's settings say. */
export function saveFile({ fileName, mediaType, content }: FileAnswer): void {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  saveBlob(new Blob([bytes], { type: mediaType }), fileName);
}

/** Saves what was made here, as `saveFile` does. */
export function saveBlob(blob: Blob, fileName: string): void {
  const href = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href, download: fileName });
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(href), 0);
}
