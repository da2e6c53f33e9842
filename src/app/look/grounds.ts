/** What the brand colour stands on, and what it is made into, in one theme; as in `styles/tokens.css`. */
export interface Grounds {
  /** Plain backgrounds: of a card, of the page, of what is wrong, of a warning. */
  readonly plain: readonly string[];
  /** The share of the brand, 0 to 1, in its soft background, and what the rest of it is. */
  readonly soft: readonly [share: number, rest: string];
  /** The same for what white text stands on. */
  readonly fill: readonly [share: number, rest: string];
}

export const LIGHT_GROUNDS: Grounds = {
  plain: ['#ffffff', '#f3f4f7', '#fff4f2', '#fff6ec'],
  soft: [0.06, '#ffffff'],
  fill: [1, '#000000'],
};

export const DARK_GROUNDS: Grounds = {
  plain: ['#212429', '#16181c', '#3a2422', '#382a1b'],
  soft: [0.15, '#212429'],
  fill: [0.65, '#000000'],
};
