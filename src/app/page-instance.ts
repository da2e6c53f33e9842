/** What the element calls its frame, behind its id: several of them on one page keep their work apart. */
const FRAME_NAME = /^ssc-(.{1,200})$/s;

/** Whether the page stands in a frame of another. */
export const isFramed = (page: Pick<Window, 'parent'> = window): boolean => page.parent !== page;

/** Which of several calculators this one is, by the name of its frame; '' for one that stands alone. */
export const instanceOf = (page: Pick<Window, 'parent' | 'name'> = window): string =>
  (isFramed(page) && FRAME_NAME.exec(page.name)?.[1]) || '';
