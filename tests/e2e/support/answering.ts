/** What React keeps at the element that it renders into, as far as it is asked for here. */
interface ReactContainer {
  readonly stateNode: { readonly current: { readonly memoizedState: { readonly isDehydrated?: boolean } } };
}

/**
 * Whether React has taken the page over, prerendered or not, with a mode's form on it: before that a key would come to
 * nothing, or a file that is dropped. What lies below the form is rendered after it, part by part, and waited for, too.
 * It is run in the page, so it names nothing beyond itself.
 */
export function isAnswering(): boolean {
  // There is no body either while the head waits for the page's styles.
  const container = document.getElementById('calculator') ?? document.body ?? {};
  // A page that is taken over in slices marks its fields one by one, and listens once it is through.
  const isTakenOver = Object.entries(container).some(
    ([key, root]) =>
      key.startsWith('__reactContainer$') &&
      (root as ReactContainer).stateNode.current.memoizedState.isDehydrated === false,
  );
  return (
    isTakenOver &&
    document.getElementById('employees') !== null &&
    document.getElementById('breakdown')?.childElementCount !== 0 &&
    document.querySelector('#breakdown > :is(.loading, [aria-busy])') === null &&
    !document.documentElement.classList.contains('pending') &&
    /^#\/(?:new|add|renew)\?/.test(location.hash)
  );
}
