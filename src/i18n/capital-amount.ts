import nzh from 'nzh/cn';
import { type Fen, fenToYuan } from '../pricing/fen';

/** Between 元 and jiao where the last digit of the yuan is 0: then a place, not a digit, stands before 元. */
const JIAO_AFTER_ZERO_YUAN = /(?<=[拾佰仟万亿]元)(?=[壹贰叁肆伍陆柒捌玖]角)/;

/**
 * 人民币肆拾贰万零贰佰捌拾元整: an amount as Chinese documents write it beside the figure. Not negative.
 * Source: 中国人民银行《支付结算办法》附一《正确填写票据和结算凭证的基本规定》.
 */
export function capitalAmount(fen: Fen): string {
  // nzh never writes the 零 of ¥1,680.32 and ¥107,000.53; every published form of the latter has one.
  return nzh.toMoney(fenToYuan(fen), { forceZheng: true }).replace(JIAO_AFTER_ZERO_YUAN, '零');
}
