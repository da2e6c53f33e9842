import type { Ledger } from './ledger';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Has the browser ask before the page goes, as long as records are in its memory only. At no other time:
 * whoever listens keeps a page from being brought back at once.
 */
export function askBeforeLeaving({ store }: Pick<Ledger, 'store'>): void {
  store.subscribe(({ unkept }) => {
    if (unkept.size > 0) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
}
