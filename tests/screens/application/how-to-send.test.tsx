import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HowToSend } from '../../../src/screens/application/how-to-send';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../src/settings/settings';
import { renderWithServices } from '../../app/render-with-services';
import { application } from '../applications/kept-applications';

const APPLY_HERE: PageSettings = { ...DEFAULT_SETTINGS, applicationPage: 'https://vendor.example/apply' };

const show = (settings: PageSettings, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderWithServices(<HowToSend record={application(1)} />, { settings }, language);

test.each([
  ['zh-CN', '打开申请页（新标签页）'],
  ['en', 'Open the application page (new tab)'],
] as const)('the steps lead to the vendor’s application page, in %s', async (language, name) => {
  await show(APPLY_HERE, language);
  const link = await screen.findByRole('link', { name });
  expect(link.getAttribute('href')).toBe('https://vendor.example/apply');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('without such a page they name whom to call', async () => {
  await show({ ...DEFAULT_SETTINGS, phone: '400 111 2222' });
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:4001112222']);
});
