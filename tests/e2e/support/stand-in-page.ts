/** A page that speaks the protocol and nothing else: what the element does is then seen alone. */
export const STAND_IN_HTML = `<!doctype html>
<html><head><title>stand-in</title><script src="./stand-in.js"></script></head>
<body><button id="inside">inside</button></body></html>`;

export const STAND_IN_SCRIPT = `
window.heard = [];
let host;
window.say = (message, target = host) => parent.postMessage({ ssc: 1, ...message }, target);
addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent) return;
  heard.push(data);
  if (host === undefined) {
    host = origin;
    if (!location.search.includes('unready')) say({ type: 'ready', link: location.hash, language: 'en', bookId: 'stand-in' });
  }
});
say({ type: 'hello' }, '*');
`;
