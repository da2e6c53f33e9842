import { expect, test } from 'vitest';
import { Sentence } from '../../src/ui/sentence';
import { render } from './rendered';

test('figures stand as elements where the language puts them', () => {
  const { container } = render(
    <p>
      <Sentence
        of={(saved, extra) => `${extra} more, ${saved} less`}
        figures={[<b key="saved">¥1</b>, <i key="extra">20</i>]}
      />
    </p>,
  );
  expect(container.innerHTML).toBe('<p><i>20</i> more, <b>¥1</b> less</p>');
});
