import { quotesSomebody } from './quotes-somebody.js';

/**
 * Paragraphs that are no text of an article though they stand within it, as whole paragraphs. Each rule has an example of
 * what it is for. `most` is how many characters it may have.
 */
interface Furniture {
  rule: RegExp;
  most: number;
  /** What it drops. */
  example: string;
}

export const FURNITURE: readonly Furniture[] = [
  {
    rule: /^advertise?ment\b|^(?:sponsored|paid|promoted) (?:content|post)|^ad$|^story continues below/i,
    most: 80,
    example: 'Advertisement',
  },
  { rule: /^(?:reklam|реклама|广告|廣告|anzeige|publicité|publicidad)\W*$/iu, most: 20, example: 'Reklam' },
  {
    rule: /^(?:share|tweet|e-?mail|print|bookmark|copy link|save)(?: (?:this|on|via|to|with|article|story|post|page|link)\b.*)?\W*$/i,
    most: 80,
    example: 'Share this article',
  },
  {
    rule: /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy link|messenger|bluesky|instagram|youtube|vk|weibo|wechat|share|tweet)\W*){2,}$/i,
    most: 160,
    example: 'Facebook Twitter WhatsApp',
  },
  {
    rule: /^(?:read|see|watch|view|listen|explore|learn)(?: \w+)? (?:more|also|next|too)\b\W/i,
    most: 250,
    example: 'Read more: Harbour towns ask for a later start of the season',
  },
  {
    rule: /^(?:read|see|show|load|view|learn|find out) (?:more|all|full (?:story|article))\b.{0,30}$/i,
    most: 50,
    example: 'Show more',
  },
  {
    rule: /^(?:related|recommended|more (?:on|from|about)|further reading|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed)|trending|up next|don.t miss|editor.?s picks?|in case you missed)\b.{0,160}$/i,
    most: 200,
    example: 'Related: The river that two towns share',
  },
  {
    rule: /^(?:ayrıca (?:okuyun|bakınız)|ilgili haber|читайте также|по теме|смотрите также|相关(?:阅读|新闻|报道)|延伸阅读|推荐阅读|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leer más)(?!\p{L})/iu,
    most: 250,
    example: 'Читайте также: Паром снова ходит',
  },
  {
    rule: /^(?:sign ?up|subscribe|register|join)\b.{0,120}\b(?:newsletters?|updates?|e-?mails?|inbox|alerts?|briefing|channel|free|today)\b/i,
    most: 300,
    example: 'Sign up for our morning newsletter',
  },
  {
    rule: /\b(?:our|the|weekly|daily|morning|evening) newsletters?\b|\b(?:straight|delivered|directly) to your inbox\b|^enter your e-?mail|^your e-?mail address|unsubscribe at any time/i,
    most: 300,
    example: 'Get the day’s news delivered to your inbox.',
  },
  {
    rule: /^(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber)|already a (?:member|subscriber)|support (?:us|our)|donate)\b/i,
    most: 150,
    example: 'Already a subscriber? Log in',
  },
  {
    rule: /\b(?:we|this (?:site|website|page)|our (?:site|website|partners)|us(?:es|ing)) (?:and our partners )?(?:use[sd]?|using|store)?\s*cookies\b|\bcookie (?:policy|settings|preferences)\b|^(?:accept|reject|allow) (?:all )?cookies/i,
    most: 600,
    example: 'We use cookies to improve your experience.',
  },
  {
    rule: /^(?:follow|find|join|like) (?:us|me|\S+ ?\S*) on (?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|linkedin|tiktok|google news)\b/i,
    most: 160,
    example: 'Follow us on Telegram',
  },
  {
    rule: /^download (?:the|our) .{0,40}\bapps?\b|^get (?:the|our) .{0,40}\bapps?\b/i,
    most: 160,
    example: 'Download our free app',
  },
  {
    rule: /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|rewritten)/i,
    most: 400,
    example: '© 2023 Coast Gazette. All rights reserved.',
  },
  {
    rule: /^(?:image|photo(?:graph)?s?|picture|video|graphic|foto|фото|图片)(?: (?:credit|source|caption|by))?s?\s*[:：/|]|^(?:getty images|reuters|afp|ap photo|epa)\W*$|^\(?photo by\b/iu,
    most: 250,
    example: 'Photo: A. Lind / Coast Gazette',
  },
  {
    rule: /^by (?:\p{Lu}[\p{L}.'’-]*\s*(?:,|and|&|\|)?\s*){1,8}(?:\S+@\S+)?$/u,
    most: 120,
    example: 'By Nils Aker and Ada Berg',
  },
  {
    rule: /^(?:by .{2,60}[|•·,-]\s*)?(?:first |last )?(?:published|updated|posted|modified|published on|date)\b.{0,20}\d.{0,60}$/i,
    most: 140,
    example: 'Published 12 May 2023, 10:40',
  },
  {
    rule: /^\d{1,2}[ :.-]?(?:min(?:ute)?s?|мин\S*|dakika|分钟)\b.{0,15}(?:read)?\W*$/iu,
    most: 40,
    example: '4 min read',
  },
  {
    rule: /^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|written)\b.{0,15}\bby\b|.{0,60}\bcontributed to this (?:report|story|article))/i,
    most: 300,
    example: 'Reporting by Nils Aker; editing by Ada Berg',
  },
  {
    rule: /^this (?:article|story|post|report) (?:was|is|has been|first|originally) (?:\w+ )?(?:first |originally )?(?:published|appeared|posted)\b/i,
    most: 250,
    example: 'This article was originally published by Coast Gazette.',
  },
  {
    rule: /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|etiketler|теги|标签)\s*[:：]/iu,
    most: 300,
    example: 'Tags: fishing, ports',
  },
  {
    rule: /^(?:\d+ )?comments?\b.{0,12}$|^(?:leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|be the first to comment)\b/i,
    most: 120,
    example: '12 comments',
  },
  {
    rule: /^(?:click|tap) (?:here|to)\b|^(?:listen to|play|watch) (?:this|the) (?:article|story|audio|video)\b|^(?:skip|jump|back|return) to\b|^(?:previous|next)(?: (?:article|post|story|page))?\W*$|^loading\b.{0,10}$/i,
    most: 120,
    example: 'Listen to this article',
  },
  {
    rule: /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)|\byou need to enable javascript\b|\bjavascript (?:is|seems to be|must be) (?:disabled|enabled|required)/i,
    most: 300,
    example: 'You need to enable JavaScript to run this app.',
  },
];

/** Whether a paragraph is of the page's furniture, by its words. Nothing that somebody is quoted in is. */
export const isFurniture = (text: string): boolean =>
  FURNITURE.some(({ rule, most }) => text.length <= most && rule.test(text)) && !quotesSomebody(text);
