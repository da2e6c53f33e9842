// `npm run bench:page`: measures the built page in a browser and prints Markdown tables.
// `-- --runs 1` for a quick look; `-- --only lighthouse` (or `input`, `bytes`) for a part of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs takes a whole number from 1, not ${values.runs}.`);

// Lighthouse is of use here alone: it is no part of what the page's own `npm ci` brings.
if (!existsSync(`${HERE}node_modules/lighthouse`)) {
  console.error('Installing Lighthouse (tests/bench-page/package.json) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed.');
}

const { module } = await runnerImport(`${HERE}page-bench.ts`, { configFile: false, logLevel: 'error' });
await module.benchPage({ runs, ...(values.only && { parts: values.only }) });
