/** To be filled. */
export function ApplicationList() {
  return <section className="card" />;
}
