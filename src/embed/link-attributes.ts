import { cutText } from './read-plain';

/** Names of links that the element has as attributes, packs aside: those are named by the price list in force. */
export const LINK_NAMES: readonly string[] =
  'mode lang theme list employees experts tickets robots knowledge sessions years industry robot-pro cold-start start term on headcount discount tax book quoted'.split(
    ' ',
  );

export const isLinkName = (name: string): boolean =>
  LINK_NAMES.includes(name) || /^pack-[a-z0-9]{1,20}$/.test(name);

/** An attribute as its link has it; null where the element has none. What is asked for may stand without a value. */
export function attributeText(element: Element, name: string): string | null {
  const text = element.getAttribute(name);
  if (text === '' && (name === 'robot-pro' || name === 'cold-start')) return '1';
  return text && cutText(text);
}

/** The link that the attributes say, from `#/` on; '' where none of them is a link's. Source: public surface, "Deep links". */
export function linkOf(element: Element): string {
  const names = element.getAttributeNames().filter(isLinkName);
  if (names.length === 0) return '';
  const pairs = names.map((name) => [name, attributeText(element, name) ?? '']);
  const query = new URLSearchParams(pairs.filter(([name]) => name !== 'mode'));
  // A space is a plus there, which a link does not know.
  return `#/${attributeText(element, 'mode') || 'new'}?${`${query}`.replaceAll('+', '%20')}`;
}
