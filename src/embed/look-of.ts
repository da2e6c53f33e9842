import type { HostLook } from './protocol';

/** A look with `undefined` for what is not set. */
type LookFound = { readonly [Name in keyof HostLook]-?: string | undefined };

/** The element's custom properties as CSS has them now, inherited ones too. */
export function lookOf(element: Element): LookFound {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--ssc-${name}`).trim() || undefined;
  return {
    brand: read('brand'),
    brandDark: read('brand-dark'),
    radius: read('radius'),
    font: read('font'),
  };
}
