/** What the check says of three lists. */
export const GOOD =
  'good. ssc-pro-2022-10-18, in force from 2022-10-18, terms of 1 to 8 years, employees 10000 CNY/block/year, experts 3000 CNY/user/year, tickets 1880 CNY/user/year, robots 128000 CNY/set/year, knowledge 15000 CNY/set, pack-120k 1600 CNY/pack, pack-360k 3600 CNY/pack, pack-960k 7600 CNY/pack, pack-6m 36000 CNY/pack';
export const NEGATIVE =
  'items.experts.price.amount: negative-price, found "-3000", expected yuan as a text like "3000" or "1880.50": 0 to 10000000, at most two decimals';
export const TAKEN =
  'id: taken-id, found "ssc-pro-2022-10-18", expected an id of its own: the page has a list of this id with other contents';
