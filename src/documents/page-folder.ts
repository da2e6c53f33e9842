/** The folder that the page lies in, up to the last slash of its path. `pageAddress` is without a hash. */
export const pageFolder = (pageAddress: string): string => pageAddress.replace(/[^/?]*(?:\?.*)?$/s, '');
