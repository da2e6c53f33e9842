/** Has the browser save content as a file of that name. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
