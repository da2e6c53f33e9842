import './styles/page.css';
import { CURRENT_PRICE_BOOK } from './current-price-book';
import type { SettingsAnswer } from './settings-answer';
import { start } from './start';

/** Opens the page as its settings say. Only a page with settings of its own loads what reads them. */
async function open(container: HTMLElement): Promise<void> {
  const answer: SettingsAnswer | Error = await sscSettings.catch(
    (error: unknown) => new Error(String(error)),
  );
  // Apart from the reading of all that stands in this script: together they keep a slow processor from answering.
  await new Promise((resolve) => setTimeout(resolve));
  if ('isShipped' in answer && answer.isShipped) return start(container, CURRENT_PRICE_BOOK);
  const { openConfigured } = await import('./configured/open-configured');
  return openConfigured(container, answer);
}

const container = document.getElementById('calculator');
if (container !== null) {
  // The page may still be hidden: its first words, in index.html, then say that it did not load.
  open(container).catch(sscStuck);
}
