/** What the cells of a workbook look like, by the names that tests give to looks. */
export const LOOKS = {
  plain: '',
  title: '16 pt; bold; middle',
  quiet: '#5E6673',
  bold: 'bold',
  link: 'middle; wraps',

  heading: 'bold; #FFFFFF; on #0052D9; left 1; middle; wraps',
  'heading of figures': 'bold; #FFFFFF; on #0052D9; right; middle; wraps',

  'day at the left': 'yyyy-mm-dd; left',
  'count at the left': '#,##0; left',
  'input count at the left': '#,##0; #0000FF; on #FFF9DB; left',
  'input percentage at the left': '0.00%; #0000FF; on #FFF9DB; left',

  group: 'bold; on #F4F6FA; bottom thin #B8C2D6; left 1; middle',
  'group amount': '#,##0.00; bold; on #F4F6FA; bottom thin #B8C2D6; middle',
  item: 'bottom thin #B8C2D6; left 2; middle',
  text: 'bottom thin #B8C2D6; left 1; middle',
  'wrapped text': 'bottom thin #B8C2D6; left 1; middle; wraps',
  'text at the right': 'bottom thin #B8C2D6; right; middle',
  ruled: 'bottom thin #B8C2D6; middle',
  amount: '#,##0.00; bottom thin #B8C2D6; middle',
  count: '#,##0; bottom thin #B8C2D6; middle',
  'input amount': '#,##0.00; #0000FF; on #FFF9DB; bottom thin #B8C2D6; middle',
  'input count': '#,##0; #0000FF; on #FFF9DB; bottom thin #B8C2D6; middle',

  'total text': 'bold; on #EEF3FC; top thin #B8C2D6; bottom medium #B8C2D6; left 1; middle',
  total: 'bold; on #EEF3FC; top thin #B8C2D6; bottom medium #B8C2D6; middle',
  'total amount': '#,##0.00; bold; on #EEF3FC; top thin #B8C2D6; bottom medium #B8C2D6; middle',
} as const;
