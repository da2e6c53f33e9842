import { type Asked, BASE, type Understanding } from './asked';
import { monthsAfter, readDay } from './calendar';

/** Ranges of the public surface. */
const MOST = {
  employees: 10_000_000,
  experts: 1_000_000,
  tickets: 1_000_000,
  robots: 10_000,
  knowledge: 10_000,
};
const MOST_PACKS = 1_000_000;
const MOST_SESSIONS = 1e12;
const LONGEST_CONTRACT_YEARS = 8;

const whole = (text: string, least: number, most: number): number | undefined =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;

/** At most two decimals, as hundredths. */
function hundredths(text: string, least: bigint): bigint | undefined {
  const [, wholes, decimals = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (wholes === undefined) return undefined;
  const value = BigInt(wholes + decimals.padEnd(2, '0'));
  return value >= least && value <= 10_000n ? value : undefined;
}

/** Days of 2000 to 2099. */
const typedDay = (text: string): number | undefined => (/^20/.test(text) ? readDay(text) : undefined);

/** Reads a link's fields. Public surface, "Deep links"; product.md sections 1 to 4 and 6. */
export function understand({ mode, texts, repeated, today, book }: Asked): Understanding {
  const refused: string[] = [];
  function read<Value>(
    name: string,
    left: Value,
    reading: (text: string) => Value | undefined,
    isRead = true,
  ): Value {
    const text = texts[name];
    if (text === undefined || !isRead) return left;
    const value = name === repeated ? undefined : reading(text);
    if (value === undefined) refused.push(name);
    return value ?? left;
  }
  const count = (name: string, left: number, least: number, most: number, isRead = true): number =>
    read(name, left, (text) => whole(text, least, most), isRead);

  const least = (name: (typeof BASE)[number]): number => (mode === 'add' ? 0 : book.items[name].minimum);
  const packIds = book.sessionPacks.map(({ id }) => id);
  const areByHand = packIds.some((id) => texts[id] !== undefined);
  const isTermAsked = mode !== 'add';
  const isOfContract = mode !== 'new';

  const quantities = Object.fromEntries([
    ...BASE.map((name) => [name, count(name, least(name), least(name), MOST[name])]),
    ['knowledge', count('knowledge', 0, 0, MOST.knowledge)],
    ...packIds.map((id) => [id, count(id, 0, 0, MOST_PACKS)]),
  ]);
  const isDemandRead = !areByHand && packIds.length > 0;
  const demand = count('sessions', 0, 0, MOST_SESSIONS, isDemandRead);
  const years = count('years', book.term.minimum, book.term.minimum, book.term.maximum, isTermAsked);
  const longest = Math.max(LONGEST_CONTRACT_YEARS, book.term.maximum);
  const term = count('term', 1, 1, longest, isOfContract);
  const discount = read('discount', 10_000n, (text) => hundredths(text, 1n));
  const tax = read<bigint | undefined>('tax', undefined, (text) => hundredths(text, 0n));
  count('headcount', 0, 0, MOST.employees, mode === 'add');
  for (const id of ['robot-pro', 'cold-start'] as const) {
    const isOffered = mode !== 'renew' && book.priceOnRequest.includes(id);
    read(id, '', (text) => (text === '1' ? text : undefined), isOffered);
  }
  read('industry', '', (text) => (['hr', 'university'].includes(text) ? text : undefined), mode === 'new');

  const leftStart = { new: undefined, add: today, renew: monthsAfter(today, -12) }[mode];
  const start = read<number | undefined>('start', leftStart, typedDay);
  const on = isOfContract ? readOn() : today;

  function readOn(): number {
    const isContractKnown = start !== undefined && !refused.includes('start') && !refused.includes('term');
    if (!isContractKnown) return read('on', today, typedDay);
    const expiry = monthsAfter(start, 12 * term);
    const reclaim = monthsAfter(expiry, book.lifecycle.graceMonths);
    const end = mode === 'add' ? expiry : reclaim;
    const left = mode === 'add' ? today : Math.min(expiry, reclaim - 1);
    const day = read('on', left, typedDay);
    if (!refused.includes('on') && (day < start || day >= end)) refused.push('on');
    return day;
  }

  if (refused.length > 0) return { refused: refused.sort() };
  const isDemand = isDemandRead && texts.sessions !== undefined;
  return {
    refused: null,
    understood: {
      quantities,
      demand: isDemand ? demand : undefined,
      years,
      start,
      term,
      on,
      discount,
      tax,
    },
  };
}
