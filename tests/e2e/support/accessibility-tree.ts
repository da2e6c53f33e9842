import type { Page } from 'playwright-core';

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What a screen reader is told of one element. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Such as `required`, `invalid`, `expanded`, `live`. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** The page as the browser tells it to screen readers, in reading order. */
export async function accessibilityTree(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode | undefined): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** The names of all elements with a role, in reading order. */
export const namesOf = (tree: readonly Spoken[], role: string): string[] =>
  tree.filter((node) => node.role === role).map(({ name }) => name);

/** The one element with this role and name. */
export function only(tree: readonly Spoken[], role: string, name: string): Spoken {
  const found = tree.filter((node) => node.role === role && node.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${role} “${name}”`);
  return first;
}
