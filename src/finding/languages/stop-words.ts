/**
 * For languages other than English: words that carry a sentence or a question but tell nothing about its subject, and
 * behind the bar those that questions are made with, as English has them in `finding/stop-words`. In lower case.
 */
export const STOP_WORDS: Record<string, string> = {
  tr: `acaba ama ancak artık aslında ayrıca bana bazı belki ben beni benim bile bir biri birkaç biz bize bizi bizim böyle bu
    buna bunda bundan bunlar bunu bunun burada çok çünkü da daha de defa değil diye dolayı en eğer fakat gibi göre hala hangi
    hangisi hani hatta hem henüz hep hepsi her herkes hiç ile ilgili için içinde ise iken ki kim kime kimi kimin kimler kaç
    kadar karşı kendi kendisi konusunda lakin ma madem mı mi mu mü mıdır midir mudur müdür nasıl ne neden nedir nereye nerede
    nereden nerede neyi neye niçin niye o olan olarak ona onda ondan onlar onları onların onu onun oysa öyle pek rağmen sanki
    sadece sen seni senin siz size sizin sonra şey şeyler şöyle şu şuna şunu tüm üzere üzerine var ve veya ya yani yer yine yok
    yoksa zaman zaten hakkında dair peki hangileri
    | dedi diyor demiş söyledi söylüyor söylemiş ifade etti belirtti kaydetti konuştu anlattı açıkladı oldu olacak oluyor
    olduğu olan edildi edecek etmek ediyor alacak aldı verdi verecek bulunuyor geçti adı anlamına yaptı yapacak kişi`,
  ru: `а без бы был была были было быть в вам вас весь во вот все всё всего всех вы где да для до его ее её если есть еще ещё
    ж же за зачем и из или им их к как какая какие какой какое каким какую ко когда которая которые который кто кого кому кем
    куда ли либо лишь между меня мне много может мой мы на над надо наш не него нее неё ней нет ни них но ну о об обо один
    однако он она они оно от откуда по под после потом потому почему при про раз с сам сам свой себе себя сейчас сколько со
    так также такой там тебя тем теперь то тогда того тоже только том тот ту ты у уже чего чей чем через что чтобы чьи чём эта
    эти это этого этой этом этот эту я ведь насколько чему ль
    | сказал сказала сказали говорит говорил говорила заявил заявила заявили сообщил сообщила сообщает отметил отметила
    станет стал стала стали стало произошло случилось назвал назвала получит получил сделал сделает человек зовут находится`,
  zh: `的 了 和 是 在 就 都 而 及 与 或 一个 没有 我们 你们 他们 她们 它们 我 你 他 她 它 这 那 这个 那个 这些 那些 哪 哪个 哪些 哪里
    哪儿 什么 什么时候 时候 何时 何 谁 怎么 怎样 怎么样 如何 为什么 为何 多少 几 多 吗 呢 吧 啊 呀 被 把 给 对 对于 关于 从 到 向 由 以 以及
    为 为了 也 还 又 再 很 更 最 会 将 将会 要 能 能够 可以 应 应当 应该 已 已经 正在 着 过 地 得 之 其 其中 此 每 各 等 不 没 并 并且 但 但是
    因为 所以 如果 虽然 上 下 中 里 内 后 前 有 所 们 是否 请问 有没有 个 位 名 件 变成
    | 说 表示 认为 指出 提到 讲 谈 谈到 称 告诉 发生 得到 成为 进行 人 进 叫`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの
    という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ
    その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して です
    でした ました ましょ ませ ください まし います いつ どこ 誰 だれ 何 なに なん なぜ どう どの どれ どんな いくら いくつ どのくらい どのような
    くらい ぐらい ほど 的 さん 氏 は何 人
    | 言い 言っ 言う 述べ 語っ 話し 話す なり なりま どうなり し 行わ`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف كم هل لماذا أي أو أم ثم و ف ب ل ك لا لم لن ليس
    ليست كان كانت يكون تكون قد كل بعض غير بين بعد قبل عند منذ حتى إن أن إنه إنها أنه أنها هو هي هم هن نحن أنا أنت لكن بل إذا
    إذ حيث كما مما عما فيه فيها به بها له لها منه منها عليه عليها إليه إليها هناك هنا خلال حول ضد لدى ومن وفي وعلى وإن وأن نفسه نفسها
    | قال قالت يقول تقول وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت ذكر ذكرت صرح صرحت حدث سيحدث اسم شخص`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei bin bis bist da dabei damit dann das dass
    dein dem den denn der des dessen deren die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
    einer eines er es etwas euch euer für gegen hat hatte hatten habe haben hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes kann kein keine können man manche mehr mein mich mir mit muss
    müssen nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner sich sie sind so solche soll sollen
    über um und uns unser unter viel viele vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem
    wen wenn wer werde werden wessen wie wieder wieso will wir wird wo woher wohin wollen wurde wurden würde würden zu zum zur
    zwischen
    | sagte sagten sagt sagen gesagt erklärte erklärt meinte meint betonte hieß heißt geschah geschieht passiert gibt`,
  fr: `à afin ai ainsi alors après as au aucun aussi autre aux avant avec avoir bien car ce cela celle celui ces cet cette ceux
    chaque chez comme comment d dans de depuis des donc dont du elle elles en encore entre est et été être eu eux fait il ils je
    l la là laquelle le lequel les leur leurs lors lorsque lui ma mais me même mes moi moins mon n ne ni non nos notre nous on ont
    ou où par parce pas pendant peu plus pour pourquoi près qu quand que quel quelle quelles quels qui quoi sa sans se sera ses si
    son sont sous sur t ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y combien était étaient a
    | dit disent disait déclaré affirmé ajouté expliqué passe passé arrivé appelle personne`,
  es: `a al algo algunas algunos ante antes aquel aquella así aún aunque cada casi como cómo con contra cual cuál cuáles cuando
    cuándo cuánto cuánta cuántos cuántas de del desde donde dónde dos durante e el él ella ellas ellos en entre era eran es esa
    ese eso esos esta está están este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras muy ni
    no nos nosotros o os otra otro para pero poco por porque pues que qué quien quién quienes quiénes se sea según ser será si sí
    sido sin sobre son su sus también tan tanto te tiene todo todos tras tu un una uno unos usted y ya yo
    | dijo dice dicen dijeron afirmó declaró señaló aseguró añadió explicó ocurrió pasó llama persona`,
};
