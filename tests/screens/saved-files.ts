import { afterEach, beforeEach, expect, vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches the files that the page has the browser save, the latest last. */
export function catchSavedFiles(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) files.push({ name: this.download, blob });
  });
  return files;
}

/** The same around each test of a file. Returns the one file that was saved. */
export function watchSavedFiles() {
  let files: readonly SavedFile[] = [];
  beforeEach(() => {
    files = catchSavedFiles();
  });
  afterEach(() => vi.restoreAllMocks());
  return async () => {
    await vi.waitFor(() => expect(files).toHaveLength(1));
    return { name: files[0]?.name, text: (await files[0]?.blob.text()) ?? '', type: files[0]?.blob.type };
  };
}
