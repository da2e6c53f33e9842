import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Applicant } from '../../../src/embed/protocol';
import { enter } from '../../app/rendered-app';

/** What the tests' applicant is in its one form. */
export const LI_WEI: Applicant = {
  company: '示例科技有限公司',
  creditCode: '',
  contactName: '李伟',
  mobile: '13800138000',
  email: 'liwei@example.com',
  wecomName: '',
  industry: '',
  remarks: '',
};

export const button = (name: string) => screen.getByRole('button', { name });
export const press = async (user: UserEvent, name: string) => user.click(button(name));

/** Fills in what is required, as a buyer may write it. */
export async function fillIn(user: UserEvent): Promise<void> {
  await enter(user, '公司名称', '示例科技有限公司');
  await enter(user, '联系人', '李伟');
  await enter(user, '手机号', '+86 138-0013-8000');
  await enter(user, '电子邮箱', 'liwei＠example.com');
}

/** From the first step to the last one. */
export async function toConfirmation(user: UserEvent): Promise<void> {
  await press(user, '下一步');
  await fillIn(user);
  await press(user, '下一步');
}

export const tick = async (user: UserEvent) =>
  user.click(screen.getByRole('checkbox', { name: '我已核对以上内容，知悉购买后暂不支持退费' }));
