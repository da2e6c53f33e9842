import { cpus, loadavg } from 'node:os';
import { launchChromium } from '../e2e/support/chromium';

/** The day, the machine and how busy it is, and the browser: without them the figures say little. */
export async function whereMeasured(): Promise<string> {
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  const processors = cpus();
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`;
  const busy = load > processors.length / 2 ? ' (busy: times are too long)' : '';
  return `${day}, ${machine}, load ${load.toFixed(1)}${busy}, Chromium ${version}, Node ${process.versions.node}`;
}
