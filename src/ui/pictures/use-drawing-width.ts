import { type RefCallback, useCallback, useState } from 'react';

/** The width of a drawing in px in the narrowest page, 320 px, and wherever none can be measured. */
const NARROWEST = 256;

/** No more than fits a sheet of paper: printing lays the page out again and tells nobody. */
const WIDTHS = [560, 400];

const assumed = (measured: number) => WIDTHS.find((width) => width <= measured) ?? NARROWEST;

export interface DrawingWidth {
  /** A width in px that the drawing has at least: what does not overlap at it does not overlap. */
  readonly width: number;
  /** Goes to the drawing, which is then watched. */
  readonly drawing: RefCallback<SVGSVGElement>;
}

/** How much room labels have. Geometry in percent needs no width, texts in px do. */
export function useDrawingWidth(): DrawingWidth {
  const [width, setWidth] = useState(NARROWEST);
  const drawing = useCallback((element: SVGSVGElement | null) => {
    if (element === null) return undefined;
    let frame = 0;
    const measure = () => setWidth(assumed(element.getBoundingClientRect().width));
    // In the next frame: a drawing that changes its height while it is being observed is a reported error.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    measure();
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return { width, drawing };
}
