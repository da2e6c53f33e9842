/** A share of the drawing's width as an SVG attribute; what lies beyond an end is drawn at that end. */
export const percent = (share: number) => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(3))}%`;
