import { textStorage } from '../store/text-storage';
import { instanceOf } from './page-instance';

/** What stood in the address when this tab was left before the address had followed; each instance's own. */
const note = () => textStorage(() => window.sessionStorage, `ssc-calculator/behind/${instanceOf()}`);

/** Notes that the page is left while its address is not yet the link of what is on screen, whose work is kept. */
export const noteAddressBehind = (): boolean => note().write(location.hash);

/** Takes a link that was noted to be behind the kept work out of the address: the work goes on, not the link. */
export function dropAddressBehind(): void {
  const { read, write } = note();
  if (read() === location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  write(null);
}
