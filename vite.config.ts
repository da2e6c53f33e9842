import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledAhead, marksWithoutStack, scriptsAfterPaint } from './build/page-scripts.ts';
import { stylesBeforeBody } from './build/page-styles.ts';
import { withPolicy } from './hosting/content-security-policy.ts';

/** A module of the page's own source, run by the build. */
async function importSource<Module>(path: string): Promise<Module> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const plugins = [react(), priceBookModules()];
  const { module } = await runnerImport<Module>(file, { configFile: false, plugins, logLevel: 'error' });
  return module;
}

const PRICE_BOOK_QUERY = '?price-book';

/** `list.json?price-book` is that file as the strict parser reads it: a price book, or what is wrong with it. */
function priceBookModules(): Plugin {
  return {
    name: 'price-book-modules',
    async load(id) {
      if (!id.endsWith(PRICE_BOOK_QUERY)) return undefined;
      const { parsePriceBook } = await importSource<
        typeof import('./src/pricing/price-book/parse-price-book')
      >('./src/pricing/price-book/parse-price-book.ts');
      const file = id.slice(0, -PRICE_BOOK_QUERY.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(parsePriceBook(readFileSync(file, 'utf8')))};`;
    },
  };
}

/** Puts the default page, rendered, into `index.html`: it paints before its scripts arrive. */
function prerenderDefaultPage(): Plugin {
  return {
    name: 'prerender-default-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { page } = await importSource<typeof import('./src/app/prerender')>('./src/app/prerender.tsx');
        if (page === undefined) {
          this.warn('The price book does not parse: the page will say so and show no prices.');
          return html;
        }
        return html
          .replace('{{list-date}}', page.listDate)
          .replace('<div id="calculator"></div>', () => `<div id="calculator">${page.html}</div>`)
          .replace(
            'data-default-link=""',
            () => `data-default-link="${page.defaultLink.replaceAll('&', '&amp;')}"`,
          );
      },
    },
  };
}

/** `embed.js`, the script of host pages, as one file without imports. */
async function buildEmbedScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'baseline-widely-available',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./src/embed/embed.ts', import.meta.url)),
        output: { entryFileNames: 'embed.js' },
      },
    },
  });
  const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const script = files.find((file) => file.type === 'chunk');
  if (script === undefined || files.length > 1) throw new Error('embed.js must be built as one file.');
  return script.code;
}

/** Puts `embed.js` beside the page, under a name that never changes: host pages refer to it. */
function embedScript(): Plugin {
  return {
    name: 'embed-script',
    configureServer(server) {
      server.middlewares.use('/embed.js', async (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.setHeader('access-control-allow-origin', '*');
        response.end(await buildEmbedScript());
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildEmbedScript() });
    },
  };
}

/** Puts the Content-Security-Policy into `index.html`: it holds on servers that send no header, too. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/** Leaves out of the page's inline scripts the lines that are comments: they come before the first paint. */
function withoutComments(): Plugin {
  return {
    name: 'without-comments',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<script>.*?<\/script>/gs, (script) => script.replace(/^ *\/\/.*\n/gm, '')),
    },
  };
}

/** Tells `index.html` what the settings are as they ship, so that whoever has them so needs no code to read them. */
function nameShippedSettings(): Plugin {
  return {
    name: 'name-shipped-settings',
    transformIndexHtml(html) {
      const file = fileURLToPath(new URL('./public/settings.json', import.meta.url));
      const settings = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
      return html.replace(
        'data-shipped-settings=""',
        () => `data-shipped-settings="${settings.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      );
    },
  };
}

/** The commit that is built, with a mark where files differ from it; '' where there is no git, as in an unpacked archive. */
function builtCommit(): string {
  const gitDir = fileURLToPath(new URL('./.git', import.meta.url));
  const root = fileURLToPath(new URL('.', import.meta.url));
  try {
    const flags = [
      `--git-dir=${gitDir}`,
      `--work-tree=${root}`,
      'describe',
      '--always',
      '--exclude=*',
      '--dirty=+',
    ];
    return execFileSync('git', flags, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/**
 * Names version and commit in the page itself: a script with them would have another name in each commit, though
 * nothing in it changed.
 */
function versionInPage(): Plugin {
  return {
    name: 'version-in-page',
    transformIndexHtml() {
      const file = fileURLToPath(new URL('./package.json', import.meta.url));
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      const commit = builtCommit();
      const content = commit === '' ? version : `${version} (${commit})`;
      return [{ tag: 'meta', attrs: { name: 'version', content }, injectTo: 'head' }];
    },
  };
}

export default defineConfig({
  // Relative, so that the built folder works under any path of any static server.
  base: './',
  plugins: [
    react(),
    priceBookModules(),
    nameShippedSettings(),
    versionInPage(),
    prerenderDefaultPage(),
    stylesBeforeBody(),
    scriptsAfterPaint(),
    marksWithoutStack(),
    compiledAhead(),
    withoutComments(),
    policyInPage(),
    embedScript(),
  ],
  build: {
    target: 'baseline-widely-available',
    // The parts that load later are few and import little: naming their imports ahead would weigh more than it saves.
    modulePreload: false,
    rolldownOptions: {
      // No getter of ours or of a library does more than read.
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            // What every visitor loads is one file, however many parts that load later share some of it.
            { name: 'page', tags: ['$initial'], priority: 3 },
            { name: 'cost-list', test: /src\/screens\/(?:cost-list|new-purchase\/breakdown)\//, priority: 2 },
            // What 增购 and 续费 share.
            { name: 'contract', test: /src\/screens\/contract\//, priority: 1 },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    // All there is: without it one core stays idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/{pricing,entry,settings,store,documents,self-check,i18n,properties,scenarios}/**/*.test.ts',
          ],
          // No module in reach of these tests keeps a state: loading all anew for each file would take most of the time.
          isolate: false,
          // No test is timed: a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/{ui,screens,app,embed}/**/*.test.{ts,tsx}', 'tests/store/**/*.test.tsx'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'proof',
          environment: 'node',
          include: ['tests/proof/**/*.test.{ts,tsx}'],
          isolate: false,
          // `npm run proof` is many times as long as what `npm test` runs of it.
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/{built,e2e}/**/*.test.ts'],
          // Two workers for all files, so that these share their browsers; more would take more memory than there may be.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          environment: 'node',
          include: ['tests/office/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
