/** The name by which a workbook of ours calls the cell of its total: other programs keep it when they save. */
export const TOTAL_NAME = 'ssc_total';
