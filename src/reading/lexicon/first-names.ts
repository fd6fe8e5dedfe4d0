/**
 * Common first names by gender, from general knowledge of widely used names in many languages; names that both women
 * and men bear are left out. A title or a pronoun in the article tells more and goes first.
 */
const FEMALE = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel
carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
andrea hannah megan cheryl jacqueline martha teresa sara janice ann anne kathryn gloria alice julia jane theresa
natalie elena irina olga tatiana natalia svetlana ekaterina galina lyudmila nadezhda aigul ainur gulnara dinara
madina aisha fatima khadija zainab leila layla amina mariam maryam nadia yasmin noor hind salma rania dalia mona
ngozi chidinma amara adaeze wanjiru akinyi zanele nomsa thandi lindiwe nkosazana ellen angelique joyce sahle
isabel ana lucia carmen rosa dolores juana pilar gabriela daniela valentina camila sofia ximena dilma cristina
michele giulia francesca chiara ursula angela annalena claudia sabine monika petra ingrid astrid birgit mette sanna
katja marine brigitte elodie amelie camille sylvie nathalie ayse fatma emine hatice zeynep elif meral meryem
mei ling xiu fang hui yan sakura yuki haruka naoko keiko sonia priya indira sushma nirmala smriti mamata benazir hina
hasina khaleda megyn katrina tina debbie`;

const MALE = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack
dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian
roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan
alan juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny tim tom bill bob jim mike steve dan
jeff greg ben ted ed fred ken ron don rick matt nick tony marco
vladimir sergei sergey dmitry dmitri alexei aleksei mikhail nikolai igor oleg yuri viktor andrei ivan boris anton
nursultan askar almaz bakhyt daniyar erlan kairat marat nurlan rustam timur ulan islam
mohammed muhammad mohamed mohammad ahmed ahmad mahmoud ali hassan hussein omar khalid abdullah abdul ibrahim yusuf
youssef karim tariq salman faisal bashar recep mustafa mehmet ahmet kemal murat hakan serkan fatih suleyman ismail
kwame kofi chinua emeka chidi obi tunde sani muhammadu goodluck olusegun cyril thabo jacob nelson uhuru raila
paul yoweri abiy haile isaias felix joseph denis alassane macky luis carlos jorge pedro miguel francisco javier
fernando rafael diego andres alejandro ricardo eduardo hugo nicolas evo gustavo jair joao antonio manuel jean pierre
jacques francois emmanuel michel philippe laurent olivier hans klaus wolfgang gerhard helmut friedrich olaf jens lars
erik magnus giuseppe giovanni matteo mario silvio sergio shinzo hiroshi takeshi kenji wei jian jun qiang lei yong
narendra rahul manmohan amit rajnath arun imran nawaz asif hamid ashraf viktor andrzej jaroslaw lech petr vaclav`;

const genders = new Map<string, 'female' | 'male'>();
for (const name of FEMALE.split(/\s+/)) genders.set(name, 'female');
for (const name of MALE.split(/\s+/)) {
  if (genders.has(name)) genders.delete(name);
  else genders.set(name, 'male');
}

/** @param name in lower case, without accents */
export function firstNameGender(name: string): 'female' | 'male' | null {
  return genders.get(name) ?? null;
}
