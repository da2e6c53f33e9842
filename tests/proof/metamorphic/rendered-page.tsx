import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import type { Language } from '../../../src/entry/display';
import { CatalogueProvider } from '../../../src/i18n/catalogue';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { AddOn } from '../../../src/screens/add-on/add-on';
import { NewPurchase } from '../../../src/screens/new-purchase/new-purchase';
import { Renewal } from '../../../src/screens/renewal/renewal';
import { CalculatorProvider } from '../../../src/store/calculator-context';
import { createCalculatorStore } from '../../../src/store/calculator-store';
import { EMPTY_DRAFT } from '../../../src/store/draft';
import { testServices } from '../../app/test-services';
import { plainDate } from '../priced-by-page';
import type { Asked } from '../reference/asked';

/** What a visitor gets of the screen that a link opens, cost list and insights included. */
export interface RenderedPage {
  /** In their order, each as "name value". */
  readonly figures: readonly string[];
  readonly words: string;
}

/** The screen as it is first painted, without a document. */
export async function renderedPage(
  { mode, texts, today, book }: Asked,
  language: Language,
): Promise<RenderedPage> {
  const draft = { mode, texts: { ...EMPTY_DRAFT.texts, [mode]: texts } };
  const calculator = {
    store: createCalculatorStore({ draft, language }),
    book,
    today: plainDate(today),
    services: testServices(),
  };
  const screens: Record<Asked['mode'], () => ReactNode> = {
    new: () => <NewPurchase />,
    add: () => <AddOn />,
    renew: () => <Renewal />,
  };
  const { prelude } = await prerender(
    <CalculatorProvider value={calculator}>
      <CatalogueProvider value={await loadCatalogue(language)}>{screens[mode]()}</CatalogueProvider>
    </CalculatorProvider>,
    // All of it in its place, as the build renders it.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  return {
    figures: [...html.matchAll(/<(?:data|time)\b[^>]*data-figure[^>]*>/g)].map(([tag]) =>
      ['data-figure', 'value', 'dateTime'].flatMap((name) => attributeOf(tag, name)).join(' '),
    ),
    words: html.replaceAll(/<[^>]*>/g, ' '),
  };
}

function attributeOf(tag: string, name: string): string[] {
  const value = new RegExp(` ${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value === undefined ? [] : [value];
}
