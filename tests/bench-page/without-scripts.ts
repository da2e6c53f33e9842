import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built page without any script: the same markup, words and styles, and nothing that runs. */
export function pageWithoutScripts(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}
