/**
 * The height reserved, by width, is about that of the page with its least selection: 5 400 px in 360, 4 200 in 768,
 * 3 200 from 1 200 on. A sheet made by script is no inline style: a strict `style-src` lets it be.
 */
const STYLES = `
:host{display:block;position:relative;container-type:inline-size}
slot,iframe{display:block;--space:var(--ssc-reserved-height,max(3220px,6420px - 290cqi))}
slot{min-height:var(--space)}
iframe{position:absolute;visibility:hidden;width:100%;height:var(--space);border:0}
.on{position:static;visibility:visible}
.last{min-height:0}
:host([hidden]),.off{display:none}`;

export function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
}

/** A frame that shows nothing yet; it loads once it is in the document. */
export function createFrame(element: HTMLElement, address: string, name: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.allow = 'clipboard-write; web-share';
  frame.src = address;
  dressFrame(frame, element);
  return frame;
}

/**
 * Gives the frame its name for screen readers, the element's title or what it is in the language around it, and
 * the scheme that the page will have: a frame of the other scheme would be painted white first.
 */
export function dressFrame(frame: HTMLIFrameElement, element: HTMLElement): void {
  const language = element.closest<HTMLElement>('[lang]')?.lang;
  frame.title = element.title || (!language || /^zh/i.test(language) ? '价格计算器' : 'Pricing calculator');
  const theme = element.getAttribute('theme');
  frame.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : '';
}
