import type { Texts } from '../texts.js';

export const attribution: Texts['attribution'] = {
  between: ' ',
  rules: {
    'quote-then-verb': 'Tırnak içindeki sözlerden sonra ad ve bir söyleme fiili geliyor.',
    'quote-then-inverted-verb': 'Tırnak içindeki sözlerden sonra bir söyleme fiili ve ad geliyor.',
    'verb-then-quote': 'Ad ve bir söyleme fiili, tırnak içindeki sözlere giriş yapıyor.',
    'shared-subject': 'Fiilin kendi öznesi yok: öznesi, kendinden önceki fiilinkiyle ortak.',
    'clause-then-subject': 'Cümle bir söyleme fiiliyle başlıyor, konuşan virgülden sonra geliyor.',
    'verb-then-clause': 'Ad ve bir söyleme fiili, söylenene giriş yapıyor.',
    'clause-then-verb': 'Söylenenden sonra ad ve bir söyleme fiili geliyor.',
    'noun-then-clause': 'Söz bildiren bir isim ve onun sahibi, söylenene giriş yapıyor.',
    'according-to': 'Kaynağı, “göre” anlamına gelen sözcükler belirtiyor.',
    'passive-with-agent': 'Konuşanı, “tarafından” anlamına gelen sözcük belirtiyor.',
    'nobody-named': 'Bir şey söylenmiş, ancak cümle kimin söylediğini belirtmiyor.',
    'introduced-by-colon': 'İki nokta, konuşandan sözlere götürüyor.',
    'quote-goes-on': 'Tırnak içindeki sözler, konuşanı belirtilmiş olan öncekilerin devamı.',
    'quote-over-paragraphs': 'Önceki paragrafta tırnak kapanmamış; bu paragraf o alıntıyı sürdürüyor.',
    'quote-closed-later':
      'Bu paragrafta tırnak kapanmamış; alıntıyı sürdüren sonraki bir paragraf konuşanı belirtiyor.',
    'last-speaker': 'Tırnak içindeki sözlerin yanında kimse anılmıyor: son konuşan sürdürüyor.',
    'last-speaker-in-narration':
      'Cümlenin kendi söyleme fiili yok: sözler, az önce konuşanın sözleri sayılıyor.',
    'subject-before':
      'Kimsenin konuştuğu söylenmiyor, ancak tırnak içindeki sözlerden önceki cümle bu kişi hakkında.',
    'subject-left-out': 'Söyleme fiilinin kendi öznesi yok: özne, önceki cümleninki.',
    signed: 'Tırnak içindeki sözlerden sonra bir çizgi ve konuşanın adı geliyor.',
    transcript: 'Satır, tutanaklarda olduğu gibi konuşanın adıyla başlıyor.',
    'unclear-speaker': 'Sözler tırnak içinde, ancak yanlarında konuşanı belirten bir şey yok.',
  },
  unknownRule: (rule) => `Konuşanı “${rule}” kuralı belirledi.`,
  corrected: 'Bunu, buradaki makaleleri yöneten biri düzeltti: metnin okunmasıyla bu konuşan bulunmamıştı.',
  sure: (inHundred) => `Böyle her 100 atıftan yaklaşık ${inHundred} tanesi doğrudur.`,
  unsettled: (rule) =>
    `Bir kural uyuyor, ancak kesinlik vermiyor: ${rule.charAt(0).toLocaleLowerCase('tr')}${rule.slice(1)}`,
  perhaps: (name, inHundred) =>
    `Belki de konuşan şu: ${name}. Böyle her 100 atıftan yaklaşık ${inHundred} tanesi doğrudur; bu, bir konuşan göstermek için çok az.`,
  moreOftenWrong: 'Böyle atıflar doğru olmaktan çok yanlıştır, bu yüzden ad verilmiyor.',
  unclearMention: (words) => `“${words}” sözünün kimi anlattığı belirsiz.`,
  nobody: 'Burada kimse konuşmuyor: sözler yazarın kendisine ait.',
};
