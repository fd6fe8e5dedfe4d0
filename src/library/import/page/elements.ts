const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that part text: what stands before and after them is not of one paragraph. */
export const BLOCKS = words(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot
  thead caption tr ul td th`,
);

/** Elements whose text is not the page's, or is there for those who use it and not for those who read it. */
export const UNREAD = words(
  `script style noscript template svg math iframe frame object embed canvas audio video map select option textarea
  button input label datalist dialog noembed noframes applet progress meter amp-ad amp-embed amp-consent amp-sidebar
  amp-social-share amp-analytics amp-video amp-iframe amp-user-notification amp-sticky-ad rt rp rtc`,
);

/** Parts of a page beside its article. */
export type Region = 'nav' | 'aside' | 'footer' | 'header' | 'form';

const REGIONS: Record<string, Region> = {
  nav: 'nav',
  menu: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  form: 'form',
};

const ROLES: Record<string, Region> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  search: 'form',
};

export function regionOf(tag: string, attributes: Record<string, string>): Region | null {
  return lookUp(REGIONS, tag) ?? lookUp(ROLES, attributes.role?.trim().toLowerCase() ?? '') ?? null;
}

/** What pages call boxes that are not of their article, word by word in class names and ids. */
const FURNITURE_NAMES = words(
  `share shares sharing sharebar social related recommended recommendations recirc promo promos promotion advert
  advertisement advertising ad ads sponsored sponsor outbrain taboola author authors copyright tags taglist comments
  readmore trending popular pagination pager toolbar dateline-meta timestamp kicker disclaimer readnext upnext morefrom
  editsection`,
);

/** Those that have whole sentences and still are none of it. */
const SURE_FURNITURE_NAMES = words(
  `newsletter subscribe subscription signup byline caption credit credits breadcrumb breadcrumbs cookie cookies consent
  gdpr paywall-prompt`,
);

/** What begins so says of an element which articles it is of, or how it is shown: "tag-share", "has-share". */
const QUALITY =
  /^(?:has|is|no|not|with|without|show|hide|can|supports?|enable[sd]?|(?:tag|category|cat|author|post|topic|term)(?![\s_-]+(?:bio|box|card|cloud|image|info|links?|list|meta|name|names|tags|share|sharing|author|comments)(?:$|[_-])))[_-]/;

/** How sure it is that an element is no part of its article, by its name. */
export type NamedFurniture = 'sure' | 'likely';

/** Where a page says of an element what it is for. */
export function namedFurniture(tag: string, attributes: Record<string, string>): NamedFurniture | null {
  if (WHOLE_PAGE.has(tag)) return null;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300).toLowerCase().split(/\s+/);
  const called = names.filter((name) => !QUALITY.test(name)).flatMap((name) => name.split(/[_-]+/));
  if (called.some((name) => SURE_FURNITURE_NAMES.has(name))) return 'sure';
  return called.some((name) => FURNITURE_NAMES.has(name)) ? 'likely' : null;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:lead|lede|standfirst|dek|deck|intro|subheadline|summary|excerpt|spot)(?:$|[\s_-])/i;

/** The paragraph that tells what an article is about, between its headline and its text. */
export const isNamedStandfirst = (attributes: Record<string, string>) =>
  STANDFIRST.test((attributes.class ?? '').slice(0, 300)) || attributes.itemprop === 'description';

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{4}/i;
/** For screen readers; and what wikis put around their articles. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|mw-editsection|noprint|infobox|navbox|reflist|references|toc)(?:\s|$)/i;
/** Those of the page itself are hidden until its script has run. */
const WHOLE_PAGE = words('html body main article');

/** Nothing that a reader does not see is of the article. */
export function isHidden(tag: string, attributes: Record<string, string>): boolean {
  if (WHOLE_PAGE.has(tag)) return false;
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    HIDING.test((attributes.style ?? '').slice(0, 1_000)) ||
    HIDDEN_CLASS.test((attributes.class ?? '').slice(0, 300))
  );
}

function lookUp<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
