import nzh from 'nzh/cn';
import { type Fen, fenToYuan } from '../pricing/fen';

/** 人民币肆拾贰万零贰佰捌拾元整: an amount as Chinese documents write it beside the figure. Not negative. */
export function capitalAmount(fen: Fen): string {
  return nzh.toMoney(fenToYuan(fen), { forceZheng: true });
}
