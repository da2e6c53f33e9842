/** Styles that did not come. */
const lost = new Set<HTMLLinkElement>();

const noteLost = ({ target }: Event) => {
  if (target instanceof HTMLLinkElement) lost.add(target);
};

const loadAgain = (link: HTMLLinkElement) =>
  new Promise((resolve, reject) => {
    const copy = link.cloneNode() as HTMLLinkElement;
    copy.onload = resolve;
    copy.onerror = () => reject(new Error(`Styles did not load: ${copy.href}`));
    lost.delete(link);
    link.replaceWith(copy);
  });

/**
 * Loads styles anew that did not come; rejects where they fail again. For before a part is fetched: whatever fetches
 * parts takes their styles for loaded once it has asked for them. Notices, from the first call on, what does not come.
 */
export function loadLostStyles(): Promise<unknown> {
  // The same listener counts once, however often it is added.
  addEventListener('error', noteLost, true);
  return Promise.all([...lost].map(loadAgain));
}
