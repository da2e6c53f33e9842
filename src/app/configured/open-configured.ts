import { DEFAULT_SETTINGS, type PageSettings } from '../../settings/settings';
import { CURRENT_PRICE_BOOK } from '../current-price-book';
import { applyLook } from '../look/apply-look';
import type { SettingsAnswer } from '../settings-answer';
import { start } from '../start';
import { loadPriceBook } from './load-price-book';
import { readSettings } from './read-settings';

/**
 * Opens the page with the settings that came with it. Where they, or the price list that they name, can't be read, a
 * message stands in the page's place, and nothing falls back to other prices.
 */
export async function openConfigured(container: HTMLElement, answer: SettingsAnswer | Error): Promise<void> {
  const base = location.href;
  const reading = readSettings(answer, base);
  if (!reading.ok) {
    const { showBroken } = await import('../broken-page');
    return showBroken(container, 'settings', reading.problems, DEFAULT_SETTINGS);
  }
  const settings = reading.value;
  const [book] = await Promise.all([
    settings.priceBook && loadPriceBook(settings.priceBook, base),
    paint(settings),
  ]);
  if (!book) return start(container, CURRENT_PRICE_BOOK, settings);
  if (book.ok) return start(container, book, settings);
  const { showBroken } = await import('../broken-page');
  return showBroken(container, 'book', book.problems, settings);
}

/** A brand colour that fails is no reason to keep prices from anybody: the page keeps its own, and says why. */
async function paint({ brandColour }: PageSettings): Promise<void> {
  if (brandColour === undefined) return;
  const look = { brand: brandColour.light, brandDark: brandColour.dark };
  const refused = await applyLook(look, 'settings').catch((error: unknown) => [
    { name: 'brandColour', message: String(error) },
  ]);
  for (const { name, message } of refused) {
    const key = name === '--ssc-brand-dark' ? 'brandColour.dark' : 'brandColour.light';
    console.warn(`settings.json: ${key}: ${message}`);
  }
}
