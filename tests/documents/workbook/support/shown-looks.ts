const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'g'))].map(([tag]) => tag);
const within = (xml: string, name: string): string => tags(xml, name)[0] ?? '';
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag.replace(/>.*/, '>'))?.[1];
const colour = (tag: string): string => attribute(tag, 'rgb')?.replace(/^FF/, '#') ?? '';

/** What each style of a workbook's cells looks like: `#,##0.00; bold; on #F4F6FA; bottom thin #B8C2D6; left 1`. */
export function looksOf({ 'xl/styles.xml': styles = '' }: Record<string, string>): string[] {
  const formats = new Map(
    tags(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const fonts = tags(within(styles, 'fonts'), 'font').map((font) => [
    attribute(within(font, 'sz'), 'val') === '10' ? '' : `${attribute(within(font, 'sz'), 'val')} pt`,
    font.includes('<b/>') ? 'bold' : '',
    colour(within(font, 'color')),
  ]);
  const fills = tags(within(styles, 'fills'), 'fill').map((fill) => colour(within(fill, 'fgColor')));
  const borders = tags(within(styles, 'borders'), 'border').map((border) =>
    ['top', 'bottom'].map((side) => {
      const style = attribute(within(border, side), 'style');
      return style === undefined ? '' : `${side} ${style} ${colour(within(within(border, side), 'color'))}`;
    }),
  );
  return tags(within(styles, 'cellXfs'), 'xf').map((xf) => {
    const fill = fills[Number(attribute(xf, 'fillId') ?? 0)] ?? '';
    const alignment = within(xf, 'alignment');
    return [
      formats.get(attribute(xf, 'numFmtId')) ?? '',
      ...(fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? []),
      fill && `on ${fill}`,
      ...(borders[Number(attribute(xf, 'borderId') ?? 0)] ?? []),
      [attribute(alignment, 'horizontal'), attribute(alignment, 'indent')].filter(Boolean).join(' '),
      attribute(alignment, 'vertical') === 'center' ? 'middle' : '',
      attribute(alignment, 'wrapText') === '1' ? 'wraps' : '',
    ]
      .filter(Boolean)
      .join('; ');
  });
}

/**
 * A sheet's looks as lines to read, a row each, by the names that are given to looks: `19 (28 pt) A heading, B–D
 * figures`. A look without a name is spelt out.
 */
export function shownLooks(
  parts: Record<string, string>,
  sheet: number,
  names: Readonly<Record<string, string>>,
): string[] {
  const looks = looksOf(parts).map(
    (look) => Object.entries(names).find(([, named]) => named === look)?.[0] ?? `[${look}]`,
  );
  return tags(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '', 'row').map((row) => {
    const runs: { first: string; last: string; look: string }[] = [];
    for (const cell of tags(row, 'c')) {
      const letter = attribute(cell, 'r')?.replace(/\d/g, '') ?? '';
      const look = looks[Number(attribute(cell, 's') ?? 0)] ?? '';
      const run = runs.at(-1);
      if (run?.look === look) run.last = letter;
      else runs.push({ first: letter, last: letter, look });
    }
    const height = attribute(row, 'ht');
    const shown = runs.map(({ first, last, look }) => `${first}${last === first ? '' : `–${last}`} ${look}`);
    return `${attribute(row, 'r')}${height === undefined ? '' : ` (${height} pt)`} ${shown.join(', ')}`.trim();
  });
}
