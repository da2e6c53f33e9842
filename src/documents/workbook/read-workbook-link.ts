/** To be filled. */
export function readWorkbookLink(_bytes: Uint8Array): string | undefined {
  return undefined;
}
