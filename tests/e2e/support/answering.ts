/**
 * Whether React has taken a mode's form over, prerendered or not: before that a click or a key would come to nothing.
 * It is run in the page, so it names nothing beyond itself.
 */
export function isAnswering(): boolean {
  const field = document.getElementById('employees');
  const isTakenOver = field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps$'));
  return (
    isTakenOver &&
    !document.documentElement.classList.contains('pending') &&
    /^#\/(?:new|add|renew)\?/.test(location.hash)
  );
}
