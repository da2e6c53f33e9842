// A host's own code, compiled by tests/embed/declarations.test.ts as a host would.
import type { SscQuote } from '../../../public/embed';

const calculator = document.querySelector('ssc-calculator');
if (calculator === null) throw new Error('There is no calculator.');

calculator.setState({
  employees: 6000,
  years: '2',
  'cold-start': true,
  'pack-2m': 3,
  tax: null,
  mode: 'add',
});
calculator.reset();
calculator.setApplicationState('a-1', 'awaiting-payment');

const quote: SscQuote | null = calculator.getQuote();
export const total: string | undefined = quote?.totals.total;
export const firstLine: string | undefined = quote?.lines[0]?.amount;

calculator.addEventListener('ssc-ready', ({ detail }) => console.log(detail.bookId.length));
document.addEventListener('ssc-quote', ({ detail }) => console.log(detail.quote.totals.total.length));
document.addEventListener('ssc-apply', (event) => {
  event.preventDefault();
  console.log(event.detail.application.applicant.company.length);
});
calculator.addEventListener('ssc-error', ({ detail }) => {
  if (detail.code === 'not-loaded') console.log(detail.names.join());
});
