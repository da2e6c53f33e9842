const taken = new Set<string>();

/**
 * A name that no other element of the document has now: the element's id, else '' for the first and the lowest
 * free number for the others. The page keeps the visitor's work under it, so it is the same after a reload.
 */
export function takeInstanceName(id: string): string {
  let name = id;
  for (let number = 2; taken.has(name); number++) name = `${id && `${id}-`}${number}`;
  taken.add(name);
  return name;
}

/** Leaves the name to elements that come later. */
export function freeInstanceName(name: string): void {
  taken.delete(name);
}
