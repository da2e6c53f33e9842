import { afterEach, expect, test, vi } from 'vitest';
import { useDrawingWidth } from '../../../src/ui/pictures/use-drawing-width';
import { render, screen } from '../rendered';

function Drawing() {
  const { width, drawing } = useDrawingWidth();
  return (
    <svg ref={drawing} role="img" aria-label="drawing">
      {width}
    </svg>
  );
}

const drawn = (width: number) => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
  render(<Drawing />);
  return screen.getByRole('img').textContent;
};

afterEach(() => {
  vi.restoreAllMocks();
});

test('where nothing can be measured, labels get the room of the narrowest page', () => {
  render(<Drawing />);
  expect(screen.getByRole('img').textContent).toBe('256');
});

test('a wider drawing gives more room, never more than it has', () => {
  expect(drawn(399)).toBe('256');
});

test('a drawing of 400 px', () => {
  expect(drawn(400)).toBe('400');
});

test('the widest is assumed no wider than a printed page', () => {
  expect(drawn(1136)).toBe('560');
});

test('a removed drawing is no longer watched', () => {
  const disconnect = vi.spyOn(ResizeObserver.prototype, 'disconnect');
  const { unmount } = render(<Drawing />);
  unmount();
  expect(disconnect).toHaveBeenCalledOnce();
});
