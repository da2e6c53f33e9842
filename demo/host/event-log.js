const list = document.querySelector('#events');
const LONGEST = 200;

const SUMMARIES = {
  'ssc-ready': ({ link, bookId }) => `${bookId} ${link}`,
  'ssc-quote': ({ quote }) => `${quote.totals.total} 元`,
  'ssc-apply': ({ application }) => `${application.number}，${application.totalYuan} 元`,
  'ssc-error': ({ code, message, names }) => `${code} ${names.join(' ')} ${message}`,
};

/** Puts an event at the top of the list; the details can be opened. */
export function logEvent({ type, target, detail }) {
  const item = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const name = document.createElement('code');
  const json = document.createElement('pre');
  name.textContent = type;
  summary.append(name, ` ${target.id}：${SUMMARIES[type](detail)}`);
  json.textContent = JSON.stringify(detail, undefined, 1);
  json.tabIndex = 0;
  details.append(summary, json);
  item.append(details);
  item.dataset.type = type;
  item.dataset.from = target.id;
  list.prepend(item);
  while (list.children.length > LONGEST) list.lastElementChild.remove();
}
