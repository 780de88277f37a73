import { expect, it } from 'vitest';
import { reportText } from '../../../components/popup/report-text.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

const settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'secret.ir': { mode: 'off' as const }, 'b.ir': { mode: 'on' as const } },
};

it('holds versions and settings, and says of the sites only how many they are', () => {
  const text = reportText({ Khana: '0.1.0', Browser: 'Firefox 153' }, settings, null);
  expect(text).toContain('Khana: 0.1.0\nBrowser: Firefox 153\n');
  expect(text).toContain('"dates":"beside"');
  expect(text).toContain('Sites with a choice of their own: 2');
  expect(text).not.toContain('secret.ir');
  expect(text).not.toContain('Page:');
});

it('holds the address where the reader agrees', () => {
  expect(reportText({}, settings, 'https://example.ir/1')).toContain('Page: https://example.ir/1\n');
});
