import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const outDir = join(folder, '.built');

/** Runs a command; where it fails, so does the benchmark, with what it printed. */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// The peers are no dependencies of the project: they are fetched when they are first compared with.
if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder);
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], root);
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: join(folder, 'bench.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    // Packages are loaded as they come: the peers lie where vite does not look for them by itself.
    rolldownOptions: { external: /^[^./]/ },
  },
});
run(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], root);
