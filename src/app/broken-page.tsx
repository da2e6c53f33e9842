import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Catalogue, ZH_CN_CATALOGUE } from '../i18n/catalogue';
import { loadCatalogue } from '../i18n/load-catalogue';
import { type BrokenMessages, zhCNBroken } from '../i18n/zh-cn-broken';
import { describePriceBookProblem, type PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { PageSettings } from '../settings/settings';
import { reportToHost } from './host/report-to-host';
import { isFramed } from './page-instance';

/** What is known of the settings; where they can't be read, their defaults. */
type BrokenSettings = Pick<PageSettings, 'phone' | 'hosts'>;

/** What a host is told, by what can't be read. */
const CODES = { settings: 'broken-settings', book: 'broken-price-book' } as const;
/** How many problems the host is told; all of them are on the console. */
const MOST_TOLD = 3;

/** What can't be read. */
export type BrokenPart = keyof BrokenMessages;

/** A message in place of the page for a price list that does not parse, and its problems on the console. */
export const showBrokenBook = (
  container: HTMLElement,
  problems: readonly PriceBookProblem[],
  settings: BrokenSettings,
): Promise<void> => showBroken(container, 'book', problems.map(describePriceBookProblem), settings);

/**
 * Puts a message in place of the page, in every language: which one the visitor reads is not known. No prices at all
 * rather than wrong ones. `details` are for whoever mends the files, and go to the console.
 */
export async function showBroken(
  container: HTMLElement,
  part: BrokenPart,
  details: readonly string[],
  { phone, hosts }: BrokenSettings,
): Promise<void> {
  for (const detail of details) console.error(detail);
  if (isFramed())
    reportToHost({ code: CODES[part], message: details.slice(0, MOST_TOLD).join(' '), names: [] }, hosts);
  container.replaceChildren();
  const catalogues = [
    ZH_CN_CATALOGUE,
    ...(await loadCatalogue('en').then(
      (english) => [english],
      () => [],
    )),
  ];
  createRoot(container).render(<BrokenPage part={part} catalogues={catalogues} phone={phone} />);
}

interface BrokenPageProps {
  readonly part: BrokenPart;
  readonly catalogues: readonly Catalogue[];
  readonly phone: string;
}

function BrokenPage({ part, catalogues, phone }: BrokenPageProps) {
  useLayoutEffect(() => document.documentElement.classList.remove('pending', 'unconfirmed'), []);
  return (
    <main className="broken-page">
      <h1>{ZH_CN_CATALOGUE.messages.page.product}</h1>
      <div className="card" role="alert">
        {catalogues.map(({ language, broken = zhCNBroken }) => (
          <p key={language} lang={language}>
            {broken[part]} <a href={`tel:${phone.replace(/[ -]/g, '')}`}>{phone}</a>
          </p>
        ))}
        <button type="button" className="button" onClick={() => location.reload()}>
          {catalogues.map(({ messages }) => messages.page.reload).join(' · ')}
        </button>
      </div>
    </main>
  );
}
