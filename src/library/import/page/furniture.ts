import { reportsSomebody } from './quotes-somebody.js';

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
    rule: /^advertise?ments?(?:\W+(?:scroll|continue|skip|story|article|close)\b.*)?\W*$|^(?:sponsored|paid|promoted) (?:content|post)\W*$|^ads?\W*$|^story continues below/i,
    most: 80,
    example: 'Advertisement',
  },
  { rule: /^(?:reklam|реклама|广告|廣告|anzeige|publicité|publicidad)\W*$/iu, most: 20, example: 'Reklam' },
  {
    rule: /^(?:share|tweet|e-?mail|print|bookmark|copy link|save)(?: (?:this|on|via|to|with|article|story|post|page|link)\b.*)?\W*$/i,
    most: 50,
    example: 'Share this article',
  },
  {
    rule: /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy link|messenger|bluesky|instagram|youtube|vk|weibo|wechat|share|tweet)\W+){1,20}(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy link|messenger|bluesky|instagram|youtube|vk|weibo|wechat|share|tweet)\W*$/i,
    most: 160,
    example: 'Facebook Twitter WhatsApp',
  },
  {
    rule: /^(?:read|see|watch|view|listen|explore|learn)(?: \w+)? (?:more|also|next|too)\s*(?:[:：|>»›→–—-]|(?:about|on)\b)/i,
    most: 250,
    example: 'Read more: Harbour towns ask for a later start of the season',
  },
  {
    rule: /^(?:read|see|show|load|view|learn|find out) (?:more|all|full (?:story|article))\b[^.!?]{0,30}[.…]*$/i,
    most: 50,
    example: 'Show more',
  },
  {
    rule: /^(?:related|recommended|further reading|most (?:read|popular|viewed)|trending|up next|editor.?s picks?)(?: \w+){0,3}\s*(?:[:：|–—]|$)|^more (?:on|from|about) [^.!?]{1,60}$|^(?:you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|in case you missed)\b/i,
    most: 200,
    example: 'Related: The river that two towns share',
  },
  {
    rule: /^(?:ayrıca (?:okuyun|bakınız)|ilgili haber|читайте также|по теме|смотрите также|相关(?:阅读|新闻|报道)|延伸阅读|推荐阅读|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leer más)(?!\p{L})/iu,
    most: 250,
    example: 'Читайте также: Паром снова ходит',
  },
  {
    rule: /^(?:sign ?up|subscribe|register|join|get|receive|want|stay|never miss)\b.{0,120}\b(?:newsletters?|e-?mail updates|inbox|news alerts|briefing)\b|\b(?:straight|delivered|directly) to your inbox\b|^(?:enter )?your e-?mail address\b|\bunsubscribe at any time\b|^(?:abonnieren sie|abonnez-vous|suscríbase|suscríbete)(?!\p{L}).{0,80}$|^подпис(?:ывай|ыва|а)\S*(?: на)? .{0,80}(?:канал|рассылк|telegram|телеграм|новост)|^(?:e-?bülten|bülten)\S* .{0,60}(?:abone|kayd)\S*\W*$|^abone ol\S{0,4}\W*$/iu,
    most: 300,
    example: 'Sign up for our morning newsletter',
  },
  {
    rule: /^(?:subscribe|log ?in|sign ?in|sign ?up|register|donate)(?: (?:now|here|today|to|for|or|and)\b.*)?\W*$|^(?:become a|already a) (?:member|subscriber|patron)\b|^support (?:us|our) (?:work|journalism)\b/i,
    most: 120,
    example: 'Already a subscriber? Log in',
  },
  {
    rule: /\b(?:we|site|website|page|partners)\b.{0,40}\buse[sd]?\b.{0,20}\bcookies\b|\bcookie (?:policy|settings|preferences)\b|^(?:accept|reject|allow) (?:all )?cookies/i,
    most: 600,
    example: 'We use cookies to improve your experience.',
  },
  {
    rule: /^(?:follow|find|join|like) (?:us|me|\S+ ?\S*) on (?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|linkedin|tiktok|google news)\b|^bizi .{0,60}\btakip edin\W*$/i,
    most: 160,
    example: 'Follow us on Telegram',
  },
  { rule: /^(?:download|get) (?:the|our) .{0,40}\bapps?\b/i, most: 100, example: 'Download our free app' },
  {
    rule: /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\b|^(?:this (?:material|content|article|story)|no part of|the content).{0,80}\bmay not be\b/i,
    most: 400,
    example: '© 2023 Coast Gazette. All rights reserved.',
  },
  {
    rule: /^(?:image|photo(?:graph)?s?|picture|video|graphic|foto|фото|图片)(?: (?:credit|source|caption|by))?s?\s*[:：/|]|^(?:getty images|reuters|afp|ap photo|epa)\W*$|^\(?photo by\b/iu,
    most: 250,
    example: 'Photo: A. Lind / Coast Gazette',
  },
  {
    rule: /^(?:by|BY|By|Written by|Edited by|Compiled by|Translated by)(?!\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?!\s+\p{Lu}\p{Ll}*$)(?:\s+(?:\p{Lu}[\p{L}.'’-]*,?|and|&|\||de|der|van|von|la|le|al|bin)){1,12}(?:\s+\d{1,2},? \d{4})?$/u,
    most: 120,
    example: 'By Nils Aker and Ada Berg',
  },
  {
    rule: /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\s*:?\s*(?:\p{L}+,? )?(?:\d{1,2}[ ./-]\p{L}+|\d{1,2}[./]\d|\p{L}{3,9}\.? \d{1,2}\b|\d{4}-\d\d|\d{1,2}:\d\d)[^.!?]*$/iu,
    most: 80,
    example: 'Published 12 May 2023, 10:40',
  },
  {
    rule: /^\d{1,2}[ :.-]?(?:min(?:ute)?s?|мин\S*|dakika|分钟)\b.{0,15}(?:read)?\W*$/iu,
    most: 40,
    example: '4 min read',
  },
  {
    rule: /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu}|^.{0,60}\bcontributed to this (?:report|story|article)\b|^Our [Ss]tandards:/u,
    most: 200,
    example: 'Reporting by Nils Aker; editing by Ada Berg',
  },
  {
    rule: /^this (?:(?:article|story|post) (?:was|is|has been|first|originally) (?:\w+ )?|report (?:was |has been )?)(?:first |originally )?(?:published|appeared|posted)\b(?!.*\band \p{Ll}+s\b)/iu,
    most: 250,
    example: 'This article was originally published by Coast Gazette.',
  },
  {
    rule: /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|etiketler|теги|标签|来源|來源|责任编辑|責任編輯|编辑|編輯|记者)\s*[:：]/iu,
    most: 300,
    example: 'Tags: fishing, ports',
  },
  {
    rule: /^(?:\d+ )?comments?\b.{0,12}$|^(?:leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|be the first to comment)\b/i,
    most: 120,
    example: '12 comments',
  },
  {
    rule: /^haberin devamı(?!\p{L}).{0,40}$|^(?:click|tap) (?:here|to)\b|^(?:listen to|play|watch) (?:this|the) (?:article|story|audio|video)\W*$|^(?:skip|jump|back|return) to (?:content|main|top|the top|navigation)\b|^(?:previous|next)(?: (?:article|post|story|page))?\W*$|^loading\b.{0,10}$/iu,
    most: 120,
    example: 'Listen to this article',
  },
  {
    rule: /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)|\byou need to enable javascript\b|\bjavascript (?:is|seems to be|must be) (?:disabled|enabled|required)/i,
    most: 300,
    example: 'You need to enable JavaScript to run this app.',
  },
];

/** Whether a paragraph is of the page's furniture, by its words. Nothing that tells what somebody said is. */
export const isFurniture = (text: string): boolean =>
  FURNITURE.some(({ rule, most }) => text.length <= most && rule.test(text)) && !reportsSomebody(text);
