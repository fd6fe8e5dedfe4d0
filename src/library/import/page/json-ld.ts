/** What JSON-LD tells of the article. */
export interface JsonLdFacts {
  headline?: string;
  published?: string;
  language?: string;
  body?: string;
  /** Whether there is any. */
  hasArticle: boolean;
  /** False where it is said to be behind a payment. */
  isFree: boolean;
}

const MOST_NODES = 5_000;
const OF_ARTICLE = /(?:Article|Posting|Report|Blog)$/;

/** What an article names of others. */
const OF_OTHERS = new Set([
  'itemListElement',
  'isRelatedTo',
  'relatedLink',
  'mentions',
  'citation',
  'isBasedOn',
  'comment',
  'review',
  'recommendedArticle',
  'subjectOf',
  'about',
]);

/** The first article of a page's JSON-LD; what is no JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts {
  const facts: JsonLdFacts = { hasArticle: false, isFree: true };
  const waiting: unknown[] = scripts.flatMap((script) => parsed(script) ?? []);
  for (let seen = 0; seen < waiting.length && seen < MOST_NODES; seen++) {
    const node = waiting[seen];
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      waiting.push(...node.slice(0, MOST_NODES));
      continue;
    }
    takeNode(node as Record<string, unknown>, facts);
    waiting.push(
      ...Object.entries(node)
        .filter(([name, value]) => typeof value === 'object' && !OF_OTHERS.has(name))
        .slice(0, MOST_NODES)
        .map(([, value]) => value),
    );
  }
  return facts;
}

function takeNode(node: Record<string, unknown>, facts: JsonLdFacts): void {
  const types = [node['@type']].flat().map(String);
  const isArticle = types.some((type) => OF_ARTICLE.test(type));
  if (/^false$/i.test(String(node.isAccessibleForFree)) && !(isArticle && facts.hasArticle))
    facts.isFree = false;
  if (!isArticle) return;
  facts.hasArticle = true;
  const text = (name: string) => (typeof node[name] === 'string' ? node[name] : undefined);
  const found = {
    headline: text('headline') ?? text('name'),
    published: text('datePublished'),
    language: text('inLanguage'),
    body: text('articleBody'),
  };
  for (const [name, value] of Object.entries(found)) {
    if (value) facts[name as keyof typeof found] ??= value;
  }
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}
