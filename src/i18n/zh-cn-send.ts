/** Sending a quote, opening documents again, and what changed since. */
export const zhCNSend = {
  title: '发送与导出',
  close: '关闭',
  link: {
    heading: '链接',
    about: '打开链接即可看到同一份报价，并可继续修改；对方自己的内容不受影响。',
    field: '报价链接',
    copy: '复制链接',
    copied: '链接已复制，可粘贴到聊天或邮件中。',
    share: '系统分享',
    shareFailed: '系统分享没有成功，请改用复制链接。',
    code: '报价链接的二维码',
    codeAbout: '用手机扫码打开同一份报价',
    codeTooLong: '链接太长，放不进二维码，请复制链接。',
  },
  files: {
    heading: '文件',
    about: '每个文件都带有报价链接，拖回本页即可还原报价。',
    workbook: 'Excel 工作簿（.xlsx）',
    csv: 'CSV 表格（.csv）',
    json: 'JSON 数据（.json）',
    saved: (name: string) =>
      `已生成 ${name} 并交给浏览器下载。下载列表中没有时，可能是浏览器或所在的页面不允许下载，请改用链接或复制内容。`,
    failed: (format: string) => `${format}没有生成成功，请重试。`,
  },
  copies: {
    heading: '复制内容',
    about: '文字适合发到聊天中；表格可粘贴到 Excel、Word 和企业微信文档。',
    text: '复制为文字',
    textCopied: '文字已复制，可粘贴到聊天中。',
    table: '复制为表格',
    tableCopied: '表格已复制，可粘贴到 Excel、Word 或企业微信文档。',
    refused: '浏览器不允许写入剪贴板。内容已选中，请按 Ctrl+C（⌘C），或长按后选复制。',
    byHand: '待复制的内容',
  },
  open: {
    button: '打开报价文件',
    about: '可打开本页生成的 xlsx、csv、json、文本、网页和 PDF 文件，也可把文件拖到页面上，或直接粘贴链接。',
    dropHint: '松开鼠标，打开文件中的报价。您正在填写的内容会保留。',
    opening: (name: string) => `正在打开${name}…`,
    opened: (name: string) => `已打开${name}中的报价。`,
    onlyFirst: (count: number) => `一次打开一份：共 ${count} 个文件，只打开了第一个。`,
    file: (name: string) => `文件“${name}”`,
    pasted: '粘贴的内容',
    dismiss: '知道了',
    kept: '页面上的内容没有改变。',
    ledgerFile: (name: string) =>
      `${name}是全部记录的备份，不是一份报价。请到“记录 › 报价”中导入，现有记录不受影响。`,
    refusals: {
      'not-ours': (name: string) =>
        `${name}没有打开：其中没有本页的报价链接。请选择由本页生成的文件，或粘贴报价链接。`,
      'cut-off': (name: string) => `${name}没有打开：内容不完整，结尾处缺失。请重新获取完整的内容。`,
      damaged: (name: string) =>
        `${name}没有打开：内容已损坏，或修改后前后不一致。请使用原文件，或用其中的链接打开。`,
      unreadable: (name: string) => `${name}没有打开：浏览器无法读取。请确认文件没有被移动或占用，再试一次。`,
      'too-large': (name: string, size: string, limit: string) =>
        `${name}没有打开：大小为 ${size} MB，超过 ${limit} MB。本页生成的文件都远小于此。`,
      'newer-version': (name: string, version: number, known: number) =>
        `${name}没有打开：它的格式是第 ${version} 版，本页只认识到第 ${known} 版。请刷新页面后再试。`,
    },
  },
  notOffered: {
    heading: (book: string) => `现行价目 ${book} 没有以下所选的项目，合计不含它们：`,
    item: (item: string, counted: string) => `${item} × ${counted}`,
    listAmount: (book: string, amount: string) => `按价目 ${book} 标价 ${amount}`,
    sameSessions: (sessions: string) => `改为现行价目里最省钱的充值包，会话数不少于 ${sessions} 次`,
    remove: '去掉这些项目',
  },
  changes: {
    statedTotal: (then: string, now: string) => `文件所载合计 ${then}，按现行价目计算是 ${now}。`,
    statedLines: '文件所载的合计与计算一致，但有些行的金额不同。',
    neverBelieved: '文件里的金额只作比较，页面上的金额都是重新计算的。',
    thenSummary: '当时各行的金额',
    summary: (count: number) => `逐行比较：${count} 行有变化`,
    noLines: '各行金额没有变化。',
    caption: '各行当时与现在的金额',
    item: '项目',
    stated: '文件所载',
    underBook: (book: string) => `价目 ${book}`,
    now: '现行价目',
    difference: '相差',
    unitPrice: (price: string) => `单价 ${price}`,
    absent: '无',
    notSold: '不再销售',
    total: '合计',
    looking: '正在查找当时的价目…',
    bookMissing: (book: string) => `本页没有价目 ${book}，无法逐行比较。`,
    notComparable: '当时的价目下，这些内容没有价格，无法逐行比较。',
  },
};

export type SendMessages = typeof zhCNSend;
