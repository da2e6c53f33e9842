/** Part of a look that the page does not take, by its custom property, and why, in English. */
export interface RefusedLook {
  readonly name: string;
  readonly message: string;
}
