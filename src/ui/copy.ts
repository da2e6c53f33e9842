/** Puts a text into the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a table into the clipboard as HTML, and as text for programs that take no HTML. False where that is not allowed.
 *
 * By the copy event: the Clipboard API parses the HTML in this document, whose Content-Security-Policy then takes the
 * cells' styles away, number formats of spreadsheets among them.
 */
export function copyTable(html: string, text: string): boolean {
  let isTaken = false;
  // Without a selection WebKit copies only where this event says that somebody will answer.
  const onBeforeCopy = (event: Event) => event.preventDefault();
  const onCopy = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('beforecopy', onBeforeCopy);
  document.addEventListener('copy', onCopy, true);
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('beforecopy', onBeforeCopy);
    document.removeEventListener('copy', onCopy, true);
  }
}
