import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../src/entry/display';
import { CatalogueProvider } from '../../src/i18n/catalogue';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { CalculatorProvider } from '../../src/store/calculator-context';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { currentBook, TODAY } from './rendered-app';
import { type ServiceChanges, testServices } from './test-services';

/** One part of the page in a world of its own. */
export async function renderWithServices(
  part: ReactNode,
  services: ServiceChanges,
  language: Language = 'zh-CN',
) {
  const catalogue = await loadCatalogue(language);
  const calculator = {
    store: createCalculatorStore({ language }),
    book: currentBook,
    today: TODAY,
    services: testServices(services),
  };
  return render(
    <CalculatorProvider value={calculator}>
      <CatalogueProvider value={catalogue}>{part}</CatalogueProvider>
    </CalculatorProvider>,
  );
}
