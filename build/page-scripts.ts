import type { Plugin } from 'vite';

/** Leaves it to the script in `index.html` when the page's scripts are asked for: what the first paint needs goes ahead. */
export function scriptsAfterPaint(): Plugin {
  return {
    name: 'scripts-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [element, address] = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(html) ?? [];
        if (element === undefined) throw new Error('index.html has no module script.');
        return html.replace(element, '').replace('data-script=""', `data-script="${address}"`);
      },
    },
  };
}

/** React's marks of its own flow: made as errors while its code loads, thrown and caught by it, never shown. */
const MARKS_OF_REACT = /(\w+Exception) = Error\(formatProdErrorMessage\(\d+\)\)/g;

/**
 * Has React's marks made without the stack that an error notes. Where somebody looks into a browser, by its tools or
 * by what measures pages, that stack has it read all that every visitor loads twice more: 230 of the 250 ms that the
 * script took at a quarter of the speed.
 */
export function marksWithoutStack(): Plugin {
  return {
    name: 'marks-without-stack',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler(code) {
        const marked = code.replace(MARKS_OF_REACT, '$1 = Object.create(Error.prototype)');
        if (marked === code) throw new Error('react-dom makes its marks in another way.');
        return { code: marked, map: null };
      },
    },
  };
}

const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile all that every visitor loads beside its main thread, not bit by bit under the first keys. It
 * looks for the hint at the very start of a script; other browsers see a comment.
 */
export function compiledAhead(): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    enforce: 'post',
    // What is kept under a script's name never changes.
    augmentChunkHash: ({ isEntry }) => (isEntry ? COMPILED_AHEAD : ''),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) file.code = COMPILED_AHEAD + file.code;
        }
      },
    },
  };
}
