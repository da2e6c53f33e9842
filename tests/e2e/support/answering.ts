/**
 * Whether React has taken a mode's form over, prerendered or not: before that a click or a key would come to nothing.
 * What lies below the form is rendered right after it, and waited for, too.
 * It is run in the page, so it names nothing beyond itself.
 */
export function isAnswering(): boolean {
  const field = document.getElementById('employees');
  const isTakenOver = field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps$'));
  return (
    isTakenOver &&
    document.getElementById('breakdown')?.childElementCount !== 0 &&
    !document.documentElement.classList.contains('pending') &&
    /^#\/(?:new|add|renew)\?/.test(location.hash)
  );
}
