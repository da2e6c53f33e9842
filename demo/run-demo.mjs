// `npm run demo`: serves the built page and a pricing page that embeds it, and prints both addresses.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const PAGE_PORT = 4180;
const HOST_PORT = 4181;

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module } = await runnerImport(fileOf('./demo-servers.ts'), { configFile: false, logLevel: 'error' });
const start = (pagePort, hostPort) => module.startDemo({ folder: fileOf('../dist'), pagePort, hostPort });

const demo = await start(PAGE_PORT, HOST_PORT).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log('The usual ports are taken; free ones are used instead.');
  return start(0, 0);
});
console.log(
  `Pricing page:     ${demo.hostAddress}\nCalculator alone: ${demo.pageAddress}\nCtrl+C ends both.`,
);
