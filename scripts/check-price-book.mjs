// Reads a price list as the page would, and says what is wrong with it: npm run check-price-book FILE
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file, ...others] = process.argv.slice(2);
process.exitCode = 1;
if (file === undefined || others.length > 0) {
  console.error('Usage: npm run check-price-book FILE');
} else {
  await check(file);
}

async function check(name) {
  let text;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    console.error(`${name}: can't be read: ${error.message}`);
    return;
  }
  const reader = fileURLToPath(new URL('../src/pricing/price-book/check-price-book.ts', import.meta.url));
  const { module } = await runnerImport(reader, { configFile: false, logLevel: 'error' });
  const { isGood, lines } = module.checkPriceBook(text, pageLists());
  for (const line of lines) console[isGood ? 'log' : 'error'](`${name}: ${line}`);
  if (isGood) process.exitCode = 0;
}

/** The lists that come with the page: no other may have their ids. */
function pageLists() {
  const folder = fileURLToPath(new URL('../src/price-books/', import.meta.url));
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.json'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
