/** To be filled. */
export function ContractList() {
  return <section className="card" />;
}
