/** Arises once for the page: then the breakdown's code is fetched. */
function createNeed() {
  let arise: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    arise = resolve;
  });
  return { promise, arise: () => arise() };
}

export const breakdownNeed = createNeed();

const FIRST_ACTS = ['pointerdown', 'keydown', 'focusin'] as const;

/** The need arises when the section comes into sight or the visitor first acts. Returns the end of watching. */
export function watchForNeed(section: Element): () => void {
  const { arise } = breakdownNeed;
  const sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) arise();
  });
  sight.observe(section);
  for (const act of FIRST_ACTS) document.addEventListener(act, arise, { once: true, passive: true });
  return () => {
    sight.disconnect();
    for (const act of FIRST_ACTS) document.removeEventListener(act, arise);
  };
}
