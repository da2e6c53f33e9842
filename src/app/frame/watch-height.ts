import { neededHeight } from './needed-height';

/**
 * Tells the height that the page needs, in whole CSS pixels: at once, and within the same frame as each change.
 * The body is as high as its content, so that the frame's own height is no part of it: no answer brings the
 * next question about.
 *
 * @returns ends it.
 */
export function watchHeight(send: (height: number) => void): () => void {
  let sent: number | undefined;
  let hasDialog = false;
  const tell = () => {
    const height = neededHeight();
    if (height === sent) return;
    sent = height;
    send(height);
  };
  const sizes = new ResizeObserver(tell);
  // A dialog that may not grow still grows inside: what stands in it is watched too. To begin to watch tells at once.
  const watchParts = () => {
    const parts = document.querySelectorAll('dialog[open], dialog[open] > *');
    if (parts.length === 0 && !hasDialog) return;
    hasDialog = parts.length > 0;
    sizes.disconnect();
    for (const part of [document.body, ...parts]) sizes.observe(part);
  };
  const dialogs = new MutationObserver(watchParts);
  dialogs.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  sizes.observe(document.body);
  watchParts();
  // Browsers paint no frame that is out of sight, and observe no sizes there: its place is to be right all the same
  // before the visitor comes to it. Where it is not laid out at all there is no height yet.
  if (document.body.clientWidth > 0) tell();
  return () => {
    sizes.disconnect();
    dialogs.disconnect();
  };
}
