import './styles/page.css';
import { CURRENT_PRICE_BOOK } from './current-price-book';
import { start } from './start';

const container = document.getElementById('calculator');
if (container !== null) {
  start(container, CURRENT_PRICE_BOOK).catch((error: unknown) => {
    // The page may still be hidden: its first words, in index.html, then say that it did not load.
    document.documentElement.classList.add('stuck');
    console.error(error);
  });
}
