const holders = new Map<string, Element>();

/**
 * A name that no other element of the document has now: the element's id, else '' for the first and the lowest
 * free number for the others. The page keeps the visitor's work under it, so it is the same after a reload, and for
 * an element that a host's script writes in the place of another, which comes before the other is told that it goes.
 */
export function takeInstanceName(element: Element): string {
  const { id } = element;
  let name = id;
  for (let number = 2; holders.get(name)?.isConnected; number++) name = `${id && `${id}-`}${number}`;
  holders.set(name, element);
  return name;
}

/** Leaves the name to elements that come later, unless one has it by now. */
export function freeInstanceName(name: string, element: Element): void {
  if (holders.get(name) === element) holders.delete(name);
}
