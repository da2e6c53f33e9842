/** Quotes as the browser keeps them: keys and texts. All differ in what was chosen, for whom and when. */
export function manySavedQuotes(count: number): [key: string, text: string][] {
  return Array.from({ length: count }, (_, index) => {
    const id = `bench-${index}`;
    const employees = 1000 * (1 + (index % 40));
    const years = 1 + (index % 8);
    const experts = 3 + (index % 50);
    const totalYuan = (employees * 10 + experts * 3000 + 3 * 1880 + 128000) * years;
    const day = String(1 + (index % 28)).padStart(2, '0');
    const record = {
      kind: 'quote',
      id,
      changedAt: `2026-03-${day}T02:00:00.000Z`,
      number: `Q202603${day}-${id.toUpperCase()}`,
      name: `报价 ${index + 1}`,
      customer: `示例客户 ${index % 60}`,
      mode: 'new',
      madeOn: `2026-03-${day}`,
      validUntil: `2027-03-${day}`,
      link: `#/new?employees=${employees}&experts=${experts}&tickets=3&robots=1&years=${years}&book=ssc-pro-2022-10-18&quoted=${totalYuan}.00`,
      totalYuan: `${totalYuan}.00`,
    };
    return [`ssc-calculator/record/${id}`, JSON.stringify({ version: 1, record })];
  });
}
