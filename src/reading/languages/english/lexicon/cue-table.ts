/**
 * The verbs of saying and writing, grouped by what they take; `cues.ts` reads this. The letters of a group:
 * `c` a clause, `t` a clause with "that" only, `p` the one spoken to and then a clause, `o` a thing or person spoken
 * of, `i` an infinitive, `P` the one spoken to and then an infinitive, `q` only what stands in quotation marks,
 * `-` nothing without a particle.
 *
 * A verb: lemma, irregular past and participle after slashes, after a colon the particles behind which its object
 * stands. An asterisk marks a verb whose present forms are more often something else ("a welcome change", "the
 * project", "wish you well"): only the past ones are cues.
 */
export const CUE_TABLE: readonly (readonly [takes: string, verbs: string])[] = [
  // "said (that) the road is open", "spoke of the road"
  [
    'c',
    `say/said:of,about add write/wrote/written:about,of argue:for,against,about conclude respond:to reply:to
    agree:with,to insist:on,upon read/read complain:about,of joke:about shout chant remark:on boast:about,of contend
    yell apologize:for apologise:for comment:on,about testify:about exclaim muse:about opine counter quip
    caution:about,against relate email plead:for elaborate:on stipulate whisper cry interject gush retort fume sneer
    riff:on reckon imply wonder ponder brag:about,of intimate* protest:against* attest:to decree reminisce:about holler
    growl mutter murmur bark gripe:about grumble:about moan:about marvel:at rejoice thunder enthuse rave:about
    whine:about rant:about posit surmise theorize theorise confide:to scoff:at bellow hiss jest pray:for disagree:with
    concur:with demur rage:against,at shriek declaim intone inquire:about enquire:about query sing/sang/sung confess:to
    riposte`,
  ],
  // "announced (that) the road was open", "announced the opening"
  [
    'co',
    `note:of tweet:about suggest report:on,about announce explain acknowledge declare recall claim state predict
    reveal question admit:to confirm deny reiterate assert concede mention lament:about emphasize emphasise stress
    underline underscore highlight reaffirm allege recommend recount disclose proclaim clarify specify affirm regret
    guarantee* dispute* doubt* verify narrate divulge restate elucidate recollect foretell/foretold prophesy`,
  ],
  // "praised the plan"
  [
    'o',
    `retweet call:for,on,upon describe accuse criticize criticise cite offer praise blast mock denounce slam quote
    condemn express voice blame tout thank credit challenge dismiss rip hail applaud defend ridicule bash decry lambaste
    deride chide portray characterize characterise congratulate commend discuss detail outline advocate:for attack scold
    liken invoke laud assail extol vilify deplore welcome* bemoan rebuke pronounce rebut refute castigate salute* wish*
    skewer belittle berate summarize summarise pen correct reprimand trumpet impugn malign excoriate upbraid debunk
    lampoon smear reference* fault retract enumerate publicize publicise ratify* reprove`,
  ],
  ['coi', 'propose vow demand'],
  ['cpoi', 'promise'],
  ['ci', 'pledge swear/swore/sworn'],
  ['i', 'threaten*'],
  // "assured them (that) the road was open"
  ['p', 'assure inform:of,about notify reassure lecture forewarn apprise:of'],
  // "told them (that) the road was open", "told them to wait"
  ['pP', 'tell/told:of,about remind:of'],
  ['cpPi', 'ask:for'],
  ['cpPo', 'warn:of,about,against advise'],
  ['cPo', 'urge'],
  ['Po', 'admonish'],
  // "urged both sides to talk"
  [
    'P',
    'invite exhort encourage instruct* order implore beg beseech/besought entreat enjoin command press:for*',
  ],
  // "maintained that the road was open", but not "maintained the road"
  [
    't',
    'charge answer post:about observe maintain continue signal* forecast/forecast hint:at* estimate* submit* assess*',
  ],
  // "pointed out that", "spoke about the road", "as she put it"
  [
    '-',
    `point:out,to talk:about,of,up speak/spoke/spoken:about,of,out lash:out,back rail:against,at appeal:for,to* refer:to
    hit/hit:out,back push:for shrug:off clamour:for put/put:it`,
  ],
  // "called it “a gift to the rich”": a belief or a judgement, said only where it is quoted
  ['coq', 'find/found'],
  ['cq', 'rule:out'],
  ['oq', 'compare:to brand label dub rate deem nickname title reject* term style regard'],
];
