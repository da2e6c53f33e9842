import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('./trivial-page', import.meta.url));
const BUILT = fileURLToPath(new URL('./.built/trivial-page', import.meta.url));

/** Builds the trivial page as the calculator is built, and returns its folder. */
export async function buildTrivialPage(): Promise<string> {
  // The runner that this is called from names a development, which React would be built for: slower than it is.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    logLevel: 'error',
    root: SOURCE,
    base: './',
    plugins: [react()],
    build: { target: 'baseline-widely-available', outDir: BUILT, emptyOutDir: true },
  });
  return BUILT;
}
