/** The parts of a page that are not the story's text, by what they are for. */
export type Zone =
  | 'related'
  | 'comments'
  | 'tags'
  | 'share'
  | 'caption'
  | 'chrome'
  | 'ads'
  | 'details'
  | 'lead';

/**
 * What an element is for, from its tag, its role and the words of its class, id and itemprop; null when nothing says.
 * Names of page systems are mixed English and Persian in Latin letters (`tags`, `barchasb`).
 */
export function zoneOf(element: Element): Zone | null {
  const byTag = ZONE_OF_TAG.get(element.localName);
  if (byTag) return byTag;
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) return 'chrome';
  const names = ['class', 'id', 'itemprop']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
  for (const name of names.split(/\s+/)) {
    const zone = zoneOfName(name);
    if (zone) return zone;
  }
  return null;
}

function zoneOfName(name: string): Zone | null {
  // `tag-iran` on an article says what it is about, `has-comments` what else is there: neither says what it is.
  if (name === '' || /^(?:tag|category|has|with|no|is|js|type|hide|hidden|post_tag)[-_]/i.test(name))
    return null;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.\d]+/);
  const joined = words.join('');
  for (const [zone, pattern] of ZONE_NAMES) if (pattern.test(joined)) return zone;
  for (const [zone, known] of ZONE_WORDS) if (words.some((word) => known.has(word))) return zone;
  return null;
}

const ZONE_OF_TAG = new Map<string, Zone>([
  ['nav', 'chrome'],
  ['menu', 'chrome'],
  ['footer', 'chrome'],
  ['aside', 'related'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['dialog', 'chrome'],
  // A poll, a search, a letter to subscribe to. One around the whole page holds the story, and is none of these.
  ['form', 'chrome'],
]);

const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'dialog',
  'complementary',
]);

/** Whole words of names, as `words-in_aName` are split. */
const ZONE_WORDS: readonly (readonly [Zone, ReadonlySet<string>])[] = [
  ['comments', set('comment comments disqus reply replies respond discussion nazar nazarat hints')],
  [
    'related',
    set(
      'related relate relation similar recommended recommend recommendations suggest suggestion popular latest trending mortabet rel promo teasers readmore also bestseller bestsellers irp yarpp',
    ),
  ],
  ['tags', set('tag tags keyword keywords hashtag hashtags barchasb topics')],
  [
    'share',
    set(
      'share sharing social socials embed tweet sharebar addthis addtoany shortlink print rate rating ratings stars like likes vote poll survey toolbox follow download downloads',
    ),
  ],
  [
    'ads',
    set(
      'ad ads adv advert advertise advertisement sponsor sponsored tabligh tablighat banner outbrain taboola yektanet',
    ),
  ],
  ['caption', set('caption captions credit copyright gallery slideshow carousel player jwplayer plyr vjs')],
  ['lead', set('lead leads summary lede intro standfirst sutitr zirtitr chapeau chapo excerpt chekide lid')],
  [
    'details',
    set(
      'byline author authors writer reporter date time datetime timestamp published code breadcrumb breadcrumbs meta info source resource dateline footnote',
    ),
  ],
  [
    'chrome',
    set(
      'nav navbar menu submenu sidebar footer masthead popup modal cookie cookies newsletter subscribe subscription login search pagination pager toolbar skip toc support donate donation',
    ),
  ],
];

/** Names that are written as one word. */
const ZONE_NAMES: readonly (readonly [Zone, RegExp])[] = [
  ['related', /related|^widget|morenews|readmore|alsoread|seealso|mostread|mostview|lastnews|linkednews/],
  ['details', /itemnav|newsnav|newsid|newscode|itemcode|newsdate|pubdate|publishdate|newsinfo|printheader/],
  [
    'share',
    /shorturl|shortlink|tinyurl|copylink|fontsize|newstools|newslink|instagrammedia|telegrampost|twittertweet/,
  ],
  ['tags', /tagcloud|tagbox|taglinks|^(?:post|news|article)tags?$/],
  ['caption', /pullquote|videojs/],
  ['lead', /subtitle|introtext|undertitle|zirtitr/],
];

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
