import { startDemo } from '../../../demo/demo-servers';
import type { AnyDocument, AnyPage } from './any-browser';
import { serveFramingHost } from './framing-host';
import { serveFolder } from './static-site';
import { watchedCopy } from './watched-folder';

/** Where the calculator stands: by itself, or in a page of another origin. */
export type Stage = 'by itself' | 'in a plain frame' | 'through the element of the demo';

export interface Stages {
  readonly addresses: Readonly<Record<Stage, string>>;
  readonly close: () => Promise<void>;
}

/** Serves all stages from one copy of the page, in which a script listens for trouble. */
export async function serveStages(): Promise<Stages> {
  const folder = watchedCopy();
  const site = await serveFolder(folder.path);
  const host = await serveFramingHost(site.address);
  const demo = await startDemo({ folder: folder.path, pagePort: 0, hostPort: 0 });
  return {
    addresses: {
      'by itself': site.address,
      'in a plain frame': host.address,
      'through the element of the demo': demo.hostAddress,
    },
    close: async () => {
      for (const server of [demo, host, site]) await server.close();
      folder.remove();
    },
  };
}

/** The calculator's document on a stage. */
export const calculatorOn = (stage: Stage, page: AnyPage): AnyDocument =>
  stage === 'by itself'
    ? page
    : page.within(
        () =>
          document.querySelector('iframe') ??
          document.querySelector('#purchase')?.shadowRoot?.querySelector('iframe'),
      );

/** Has the demo's element begin where the page by itself begins: without the selection in its attributes. */
export const leaveOutSelection = (page: AnyPage): Promise<void> =>
  page.evaluate(() => {
    const element = document.querySelector('#purchase');
    for (const name of ['employees', 'knowledge', 'years']) element?.removeAttribute(name);
  });
