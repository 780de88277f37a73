import { table } from './table.ts';

table('Impossible dates: impossible', [
  ['۳۱ مهر', '۳۱ مهر = unknown impossible ?'],
  ['۳۱ مهر ۱۴۰۳', '۳۱ مهر ۱۴۰۳ = unknown impossible'],
  ['سی و یکم آبان', 'سی و یکم آبان = unknown impossible ?'],
  ['30 اسفند ۱۴۰۴', '30 اسفند ۱۴۰۴ = unknown impossible'],
  // of 1404, the nearest, a common year
  ['۳۰ اسفند', '۳۰ اسفند = unknown impossible ?'],
  ['۳۱ اسفند ۱۴۰۳', '۳۱ اسفند ۱۴۰۳ = unknown impossible'],
  // one of the two is impossible
  ['۳۰ و ۳۱ مهر ۱۴۰۳', '۳۰ و ۳۱ مهر ۱۴۰۳ = unknown impossible'],
  ['۳۱ ژوئن ۲۰۲۶', '۳۱ ژوئن ۲۰۲۶ = unknown gregorian impossible'],
  ['۲۹ فوریه ۲۰۲۳', '۲۹ فوریه ۲۰۲۳ = unknown gregorian impossible'],
  ['۳۰ فوریه', '۳۰ فوریه = unknown gregorian impossible ?'],
  ['۳۱ آوریل', '۳۱ آوریل = unknown gregorian impossible ?'],
  ['۱۴۰۴/۱۲/۳۰', '۱۴۰۴/۱۲/۳۰ = unknown impossible'],
  ['۳۱ عقرب ۱۴۰۳', '۳۱ عقرب ۱۴۰۳ = unknown afghan impossible'],
  // a month of 30 days as observed
  ['۳۰ ربیع\u200cالاول ۱۳۶۶', '۳۰ ربیع\u200cالاول ۱۳۶۶ = 1947-02-22 lunar'],
]);

table('Impossible dates: possible', [
  ['۳۰ اسفند ۱۴۰۳', '۳۰ اسفند ۱۴۰۳ = 2025-03-20'],
  ['۳۰ اسفند ۱۴۰۸', '۳۰ اسفند ۱۴۰۸ = 2030-03-20'],
  ['۳۱ شهریور', '۳۱ شهریور = 2026-09-22 ?'],
  ['۳۰ مهر', '۳۰ مهر = 2026-10-22 ?'],
  ['۲۹ فوریه ۲۰۲۴', '۲۹ فوریه ۲۰۲۴ = 2024-02-29 gregorian'],
]);
