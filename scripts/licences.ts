import { readFileSync, writeFileSync } from 'node:fs';
import { withList } from './licences/notice.ts';
import { shippedWorks } from './licences/shipped.ts';

const NOTICE = 'NOTICE';

/** Writes into NOTICE whose work the packages carry; with `--check` only says whether that is so already. */
const notice = readFileSync(NOTICE, 'utf8');
const current = withList(notice, await shippedWorks());
if (!process.argv.includes('--check')) {
  writeFileSync(NOTICE, current);
  console.log(`written to ${NOTICE}`);
} else if (notice !== current) {
  console.error(`${NOTICE} is not current: npm run licences`);
  process.exitCode = 1;
}
