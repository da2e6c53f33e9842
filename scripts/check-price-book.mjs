// Reads a price list as the page would, and says what is wrong with it: npm run check-price-book FILE
import { readFileSync } from 'node:fs';
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
  const { isGood, lines } = module.checkPriceBook(text);
  for (const line of lines) console[isGood ? 'log' : 'error'](`${name}: ${line}`);
  if (isGood) process.exitCode = 0;
}
