import { type Context, useContext } from 'react';

/**
 * What a provider above gives.
 *
 * @throws Error without such a provider: a fault of the page's own code.
 */
export function useProvided<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (value === null) throw new Error('no provider');
  return value;
}
