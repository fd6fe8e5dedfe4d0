import { countingIn } from '../../../counted.js';
import type { Texts } from '../texts.js';

const counted = countingIn('tr');
const times = (count: number) => counted(count, { other: '# kez' });

export const comparison: Texts['comparison'] = {
  heading: ([first, second]) => `**Yan yana: ${first} ve ${second}**`,
  headingOn: (topic, [first, second]) => `**“${topic}” konusunda yan yana: ${first} ve ${second}**`,
  heard: (statements) => counted(statements, { other: '# ifadesi var.' }),
  more: (passages, shown) => `-# Bu konuda ${times(passages)} konuşuyor; en iyi ${shown} bölüm gösteriliyor.`,
  both: '**İkisinin de konuştuğu konular:**',
  topic: (topic, [first, second]) => `“${topic}”: ${first}, ${second}`,
  count: (name, passages) => `${name} ${times(passages)}`,
  noTopic: 'İkisinin de konuştuğu bir konu bulunamadı.',
  press: '-# Her birinin ne söylediğini görmek için bir konuya basın.',
  judge: '-# Aynı görüşte olup olmadıklarına siz karar verin.',
  same: (first, second, name) =>
    `“${first}” ve “${second}” aynı kişi: ${name}. Karşılaştırmak için iki ayrı kişi yazın.`,
  help: (compare) => `**/${compare}** iki kişi yan yana, bir konuda ya da ikisinin de konuştuğu konularda`,
};
