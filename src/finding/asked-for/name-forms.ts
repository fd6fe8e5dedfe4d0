import { anyOf, anyWord, oneOf } from './pattern.js';
import { MONTH_OR_DAY } from './time-forms.js';

/** How places, people and reasons are written in English; sources of regular expressions over a sentence's text. */

const NAME = `(?!${MONTH_OR_DAY})\\p{Lu}[\\p{L}’'.-]*\\p{L}`;

/** A name in a sentence, or at its start where what follows tells that it is one. */
const NAMES = anyOf(
  `(?<=[\\p{L}\\p{N},;:)”"’–-] [“"(]?)${NAME}(?: ${NAME})*`,
  `(?<![\\p{L}\\p{N}])${NAME}(?=${[
    " \\p{Lu}\\p{L}|['’]s|, ",
    ` ${oneOf('am and are can could did do does had has have is may might must should was were will would')}\\b`,
    ' \\p{Ll}+(?:ed|s)\\b',
  ].join('|')})`,
);

const LOCATIVE = oneOf(
  `[Aa]cross [Aa]long [Aa]round [Aa]t [Bb]ehind [Bb]eneath [Bb]eside [Bb]etween [Ff]rom [Ii]n [Ii]nside [Ii]nto [Nn]ear
  [Oo]ff [Oo]n [Oo]nto [Oo]utside [Oo]ver [Tt]hrough [Tt]hroughout [Tt]o [Tt]owards? [Uu]nder [Ww]ithin`,
);

const IN_NAMED_PLACE = anyOf(
  `\\b${anyOf(LOCATIVE, '[Bb]y', '[Oo]f', '(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)')} (?:\\p{Ll}[\\p{L}-]* ){0,3}${NAME}(?: ${NAME})*`,
  anyWord('online'),
);

const PLACE_NOUN = oneOf(
  `airports? apartments? areas? arenas? banks? base bay beach(?:es)? border bridges? buildings? camps? capital castles?
  cent(?:er|re)s? chamber churches church cit(?:y|ies) clinics? coasts? colleges? countr(?:y|ies) countryside court
  courtroom courtyard districts? embassy factor(?:y|ies) farms? fields? forests? gallery gardens? halls? harbou?rs?
  headquarters hills? homes? hospitals? hotels? houses? islands? laborator(?:y|ies) lakes? librar(?:y|ies) markets? mines?
  mosques? mountains? museums? neighbou?rhoods? offices? palace parish parks? parts? places? plants? ports? prisons?
  provinces? quays? regions? restaurants? rivers? roads? rooms? schools? sea shores? sites? squares? stadiums? states?
  stations? streets? suburbs? temples? theat(?:er|re)s? towns? universit(?:y|ies) valleys? venues? villages? warehouses?
  zones?`,
);

const IN_PLACE = `\\b${LOCATIVE} (?:\\p{Ll}[\\p{L}’-]* ){0,3}${PLACE_NOUN}\\b`;

const ANYWHERE = anyOf(
  `\\b${anyOf(LOCATIVE, '[Aa]bove|[Bb]elow|[Bb]y|[Uu]nderneath')}\\b(?: \\p{L}+){1,3}`,
  anyWord(
    'abroad aboard anywhere ashore downstream elsewhere everywhere here indoors nowhere outdoors there upstream worldwide',
  ),
  anyWord('after before where'),
);

/** Those who act together. */
const BODY = anyWord(
  `administration agency army assembly association authority board bureau cabinet church club coalition commission
  committee community company congress corporation council court crew crowd delegation department embassy family families
  federation firm fleet forces? foundation gang governments? groups? households? institute jury legislature majority
  military militias? ministry movement navy office opposition organi[sz]ation panel parish parliament party parties patrol
  police population public rebels regiment regulator school senate society staff team tribes? troops unions? university
  villagers`,
);

/** Words for somebody, and any plural. */
const SOMEBODY = anyOf(
  anyWord(
    `any(?:body|one) each every(?:body|one) female he her him his i males? many most nobody none our others she some
    some(?:body|one) their them they those we you`,
  ),
  '\\b\\p{Ll}{3,}s\\b',
);

const REASON = anyOf(
  anyWord(
    `after amid as because caus(?:e|ed|es|ing) following for given hence over prompted reasons? result(?:ed|ing|s)? since
    therefore thus triggered`,
  ),
  '\\b(?:[Dd]ue|[Oo]wing|[Tt]hanks|[Ll]ed|[Ll]eads?) to\\b',
  '\\b(?:[Ss]o (?:that|as)|[Ii]n order|[Aa]s a result|[Oo]n account of|which (?:is|was|made|meant|means))\\b',
  '\\b[Bb]y \\p{Ll}+ing\\b',
  `\\b[Tt]o (?!${oneOf('an? be her his its the their')}\\b)\\p{Ll}+\\b`,
);

export const NAME_FORMS = {
  place: { clear: anyOf(IN_NAMED_PLACE, IN_PLACE), loose: anyOf(NAMES, ANYWHERE) },
  placeName: { clear: NAMES, loose: anyOf(`\\b${NAME}`, IN_PLACE) },
  person: { clear: anyOf(NAMES, BODY), loose: anyOf(`\\b${NAME}`, SOMEBODY) },
  reason: { clear: REASON, loose: REASON },
};
