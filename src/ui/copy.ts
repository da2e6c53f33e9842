/** Puts a text into the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a table into the clipboard as HTML, and as text for programs that take no HTML. False where that is not allowed. */
export async function copyTable(html: string, text: string): Promise<boolean> {
  try {
    const part = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', html),
        'text/plain': part('text/plain', text),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
