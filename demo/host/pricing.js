// What the developer of a host page would write: changes attributes, calls methods, listens for events.
import { logEvent } from './event-log.js';

const controls = document.querySelector('#controls');
const answer = document.querySelector('#answer');
const calculators = [...document.querySelectorAll('ssc-calculator')];
/** Where each calculator was, to put it back there. */
const places = new Map(calculators.map((calculator) => [calculator, document.createComment('')]));
let lastApplication;

const chosen = () => calculators.find(({ id }) => id === controls.elements.target.value);

const CALLS = {
  setState: (calculator) => calculator.setState({ experts: 8 }),
  reset: (calculator) => calculator.reset(),
  getQuote: (calculator) => {
    const quote = calculator.getQuote();
    answer.textContent = quote === null ? 'null' : `${quote.totals.total} 元，${quote.link}`;
  },
  setApplicationState: (calculator) => {
    if (lastApplication === undefined) answer.textContent = '还没有收到申请。';
    else calculator.setApplicationState(lastApplication, controls.elements.state.value);
  },
  remove: (calculator) => {
    if (calculator.isConnected) calculator.replaceWith(places.get(calculator));
  },
  putBack: (calculator) => {
    if (!calculator.isConnected) places.get(calculator).replaceWith(calculator);
  },
};

controls.addEventListener('click', ({ target }) => {
  const call = CALLS[target.dataset?.call];
  if (call === undefined) return;
  answer.textContent = '';
  call(chosen());
});

controls.addEventListener('input', ({ target }) => {
  const { name, value } = target;
  if (name === 'theme') document.documentElement.dataset.theme = value;
  // Theme and language are the whole page's; the rest goes to the calculator that was chosen.
  if (name === 'theme' || name === 'lang') for (const one of calculators) one.setAttribute(name, value);
  if (name === 'employees' && value === '') chosen().removeAttribute(name);
  else if (name === 'employees') chosen().setAttribute(name, value);
  if (name === 'brand') chosen().style.setProperty('--ssc-brand', value);
});

controls.addEventListener('submit', (event) => event.preventDefault());

for (const type of ['ssc-ready', 'ssc-quote', 'ssc-apply', 'ssc-error']) {
  // They bubble: one listener hears all calculators.
  document.addEventListener(type, (event) => {
    if (type === 'ssc-apply') {
      lastApplication = event.detail.application.id;
      if (controls.elements.take.checked) event.preventDefault();
    }
    logEvent(event);
  });
}
