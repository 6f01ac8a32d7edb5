/** Reads a response that is a file, under the name that the server gives it (RFC 6266). */
export async function readFile(response: Response): Promise<File> {
  const named = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '');
  const type = response.headers.get('content-type') ?? '';
  return new File([await response.blob()], named?.[1] ?? '', { type });
}
