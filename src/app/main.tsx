import './styles/page.css';
import { CURRENT_PRICE_BOOK } from './current-price-book';
import { start } from './start';

const container = document.getElementById('calculator');
if (container !== null) void start(container, CURRENT_PRICE_BOOK);
