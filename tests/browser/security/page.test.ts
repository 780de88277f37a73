import { describe } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { useKhana } from '../harness/khana.ts';
import { hostilePageTests } from './hostile-page.ts';
import { networkTests } from './network.ts';
import { traceTests } from './traces.ts';

// In one browser, one after the other: to start one takes longer than most of these tests.
describe.each(BROWSER_NAMES)('a page and what people install in %s:', (name) => {
  const khana = useKhana(name, 'release');
  hostilePageTests(khana);
  traceTests(khana, name);
  networkTests(khana, 'release');
});
