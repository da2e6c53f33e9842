/** `<ssc-calculator>` in the JSX of React 19, beside `embed.d.ts`. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SscCalculatorElement, SscEventMap, SscState } from './embed';

type Listeners = { [Name in keyof SscEventMap as `on${Name}`]?: (event: SscEventMap[Name]) => void };
type CalculatorProps = DetailedHTMLProps<HTMLAttributes<SscCalculatorElement>, SscCalculatorElement> &
  SscState &
  Listeners & { readonly loading?: 'lazy' | 'eager' | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ssc-calculator': CalculatorProps;
    }
  }
}
