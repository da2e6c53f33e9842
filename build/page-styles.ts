import type { Plugin } from 'vite';

/**
 * Asks for the page's styles before the last script of its head, which waits for them, and the body with it. With
 * nothing to wait, browsers lay the whole page out without styles once it is read, and again when they come: 45 ms of
 * a fast processor. No `crossorigin`: where a sandboxed frame gets no scripts, the words that say so still have styles.
 */
export function stylesBeforeBody(): Plugin {
  return {
    name: 'styles-before-body',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [element, address] = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
        if (element === undefined) throw new Error('index.html has no styles.');
        const rest = html.replace(element, '');
        const before = rest.lastIndexOf('<script>', rest.indexOf('</head>'));
        const link = `<link rel="stylesheet" href="${address}" />`;
        return `${rest.slice(0, before)}${link}\n    ${rest.slice(before)}`;
      },
    },
  };
}
