/**
 * Whether a page may be Persian, at one bounded glance that forces no layout: letters and common words decide, the
 * declared language where the page shows too little text. It runs on every page of the web, so it is kept tiny and
 * leans towards yes; `identifyLanguage` has the last word.
 */
export function looksPersian(document: Document): boolean {
  const locale = document.querySelector<HTMLMetaElement>(
    'meta[property="og:locale"],meta[http-equiv*=anguage]',
  );
  const declared = /^(fa|prs|per)\b|^fa_/i.test(document.documentElement.lang || locale?.content || '');
  const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  let sample = '';
  for (let node = walker.nextNode(); node && sample.length < SAMPLE; node = walker.nextNode()) {
    if (!/^(no)?s(cript|tyle)$/i.test(node.parentNode?.nodeName ?? ''))
      sample += ` ${node.nodeValue?.trim()}`;
  }
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/[\u0620-\u06d3]/g);
  if (letters < 99 || letters < count(/[a-z]/gi)) return declared;
  // Letters of Urdu, Pashto, Kurdish and their neighbours. Look-alikes that broken Persian uses (ہ ھ ە ڪ) are not here.
  const foreign = count(/[ٹ-ٽٿ-څڇ-ڗڙ-ڨګ-ڮڰ-ڼۄ-ۋۍ-ۓ]/g);
  const words = count(/ (از|به|در|که|این|را|است|با|برای)(?= )/g);
  return foreign < letters / 50 && (declared || (words > letters / 250 && count(/[پچژگ]/g) > letters / 150));
}

/** Characters looked at: enough to reach past menus into the text. */
const SAMPLE = 12000;
