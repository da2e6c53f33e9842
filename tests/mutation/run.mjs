import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const ROOMS = ['pricing', 'documents'];

/** Runs a command; where it fails, so does this one. */
function run(command, args, cwd, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; the rooms are ${ROOMS.join(', ')}.`);
  process.exit(1);
}
// Stryker is no dependency of the project: it is fetched when it is first run.
if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder);
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
for (const room of asked.length > 0 ? asked : ROOMS) {
  run(process.execPath, [stryker, 'run', 'tests/mutation/stryker.config.mjs'], root, { MUTATED_ROOM: room });
}
