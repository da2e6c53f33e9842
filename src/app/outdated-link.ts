import { textStorage } from '../store/text-storage';
import { isFramed } from './page-instance';

/**
 * A reload asks for the address as it was when it began: where that was before the paint of a change, it comes with
 * the link of what was on screen before. The tab keeps that link, to tell it from one that somebody opens.
 */
const note = textStorage(() => window.sessionStorage, 'ssc-calculator/outdated-link');

/** How a browser opens a page anew that was left: one that is left before its paint is found again with the old link. */
const OPENED_ANEW: readonly string[] = ['reload', 'back_forward'];

/** Notes, as the page is left, the link that its address had before the present one. A frame is reloaded as it was opened. */
export function noteOutdatedLink(hash: string | null): void {
  note.write(isFramed() ? null : hash);
}

/** Takes the noted link out of the address of a page that is opened anew: its kept work goes on, not the link. */
export function dropOutdatedLink(): void {
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (OPENED_ANEW.includes(navigation?.type ?? '') && note.read() === location.hash)
    history.replaceState(history.state, '', location.pathname + location.search);
  note.write(null);
}
