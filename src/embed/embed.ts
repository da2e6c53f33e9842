import { calculatorFor } from './ssc-calculator';

// The page lies where this script was loaded from.
const script = import.meta.url;

// A second copy of the script, or another owner of the name, is left alone.
if (!customElements.get('ssc-calculator')) {
  customElements.define('ssc-calculator', calculatorFor(new URL('.', script)));
}
