import { inflect, type VerbForm } from './inflect.js';

/**
 * The verbs and phrases that tell that somebody speaks or writes, and what each takes. A verb of saying is recognised
 * in all its forms; what stands after it decides whether something is said ("called for a truce") or not ("called at
 * noon").
 */

/** What may follow a cue as what was said. */
type Complement =
  /** A clause, with or without "that": "said (that) the road is open". */
  | 'clause'
  /** A clause with "that" only: "maintained that the road was open". */
  | 'that-clause'
  /** The one spoken to, then a clause: "told reporters (that) the road is open". */
  | 'person'
  /** A thing or person spoken of: "praised the plan". */
  | 'object'
  /** "vowed to rebuild". */
  | 'infinitive'
  /** The one spoken to, then an infinitive: "urged both sides to talk". */
  | 'person-infinitive'
  /** A belief or a judgement: it counts as said only where words of it stand in quotation marks. */
  | 'if-quoted';

export interface Cue {
  lemma: string;
  takes: ReadonlySet<Complement>;
  /** Words after which its object stands: "called for a truce", "spoke about trade", "pointed out that". */
  particles: ReadonlySet<string>;
}

const COMPLEMENTS: Record<string, Complement> = {
  c: 'clause',
  t: 'that-clause',
  p: 'person',
  o: 'object',
  i: 'infinitive',
  P: 'person-infinitive',
  q: 'if-quoted',
};

/**
 * One verb a line: lemma, irregular past (and participle) after slashes, complements by letter, particles. Without
 * letters, the verb takes what it takes only with a particle: "refer to".
 */
const TABLE = `
say/said c of,about
tell/told pP of,about
add c
note co
write/wrote/written c about,of,to
tweet co about
retweet o
post co
ask cpiP for,about
call o for,on,upon
suggest co
report co on,about
announce co
describe o
argue c for,against,about
explain co
acknowledge co
declare co
accuse o
criticize o
criticise o
conclude c
recall co
refer to
urge cPo
cite o
claim co
state co
offer o
respond c to
reply c to
answer c
praise o
promise cipo
agree c with
propose coi
warn cpoP of,about,against
insist c on,upon
predict co
reveal co
pledge ci
vow coi
question co
read/read c
point out,to
admit co to
confirm co
talk about,of
deny/denied/denied co
blast o
mock o
denounce o
reiterate co
assure p
assert co
concede co
speak/spoke/spoken about,of
mention co
slam o
lament co
complain c about,of
joke c about
quote o
shout c
chant c
condemn o
remark c on
emphasize co
emphasise co
stress co
underline co
underscore co
highlight co
express o
voice o
reaffirm co
boast c about,of
allege co
recommend co
demand coi
blame o
tout o
recount co
contend c
yell c
charge t
apologize c for
apologise c for
thank o
comment c on,about
credit o
disclose co
testify/testified/testified c about
exclaim c
muse c about
opine c
observe t
maintain t
counter c
quip c
continue t
remind pP of
advise pPoc
caution c about,against
inform p of,about
relate c
email c
proclaim co
challenge o
dismiss o
rip o
hail o
applaud o
defend o
ridicule o
bash o
decry/decried/decried o
lambaste o
deride o
chide o
portray o
characterize o
characterise o
congratulate o
commend o
discuss o
detail o
outline o
invite P
advocate o for
attack o
scold o
liken o
invoke o
lash out
swear/swore/sworn ci
plead c for
elaborate c on
clarify co
specify co
stipulate c
whisper c
laud o
exhort P
encourage P
put it
assail o
extol o
vilify/vilified o
cry/cried/cried c
interject c
gush c
retort c
fume c
sneer c
riff c on
rail against
find/found qco
rule qc
compare qo to
brand qo
label qo
dub qo
rate qo
deem qo
nickname qo
title qo
`;

/** Verbs that only go on or begin before a verb of saying: "went on to say", "continued to insist". */
export const LEADS_TO_SAYING: ReadonlySet<string> = new Set(
  'on continue continued continues proceeded goes went began begun sought seeks seemed appeared appears sought rushed hastened wanted wants wish wishes like refused refuses declined declines'.split(
    ' ',
  ),
);

/** Verbs that may introduce words in quotation marks without being verbs of saying themselves. */
export const INTRODUCES_QUOTE: ReadonlySet<string> = new Set(
  'began begins laughed smiled sighed nodded shrugged grinned joked mused recited signed texted texts messaged messages pleaded interrupted interjected echoed echoes insinuated went goes captioned crowed thundered barked stammered reasoned reflected ventured screamed screams hollered demurred concurred vented ranted bellowed declaimed intoned deadpanned snapped cracked jabbed teased taunted posited surmised theorized cautions implored begged begs prayed prays'.split(
    ' ',
  ),
);

export const CUES: ReadonlyMap<string, { cue: Cue; forms: ReadonlySet<VerbForm> }> = buildCues();

function buildCues(): Map<string, { cue: Cue; forms: Set<VerbForm> }> {
  const cues = new Map<string, { cue: Cue; forms: Set<VerbForm> }>();
  for (const line of TABLE.trim().split('\n')) {
    const [verb = '', ...rest] = line.split(' ');
    const particles = rest.length > 1 || !/^[ctpoiPq]+$/.test(rest[0] ?? '') ? (rest.at(-1) ?? '') : '';
    const letters = rest[0] === particles ? '' : (rest[0] ?? '');
    const [lemma = '', past, participle] = verb.split('/');
    const cue: Cue = {
      lemma,
      takes: new Set([...letters].flatMap((letter) => COMPLEMENTS[letter] ?? [])),
      particles: new Set(particles.split(',').filter((particle) => particle !== '')),
    };
    const forms = inflect(lemma, past, participle);
    for (const [form, name] of forms) {
      const known = cues.get(form);
      if (known) known.forms.add(name);
      else cues.set(form, { cue, forms: new Set([name]) });
    }
  }
  return cues;
}
