import type { Host } from '../../embed/protocol';

/** The order page that the host names, https only; `undefined` for anything else, a script above all. */
export function orderPageAddress({ orderPageAddress: address }: Host): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' ? href : undefined;
}
