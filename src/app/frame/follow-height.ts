/** Tells the height that the content needs, now and whenever it changes. Returns what ends it. */
export function followHeight(send: (height: number) => void): () => void {
  const observer = new ResizeObserver(() => send(Math.ceil(document.body.getBoundingClientRect().height)));
  observer.observe(document.body);
  return () => observer.disconnect();
}
