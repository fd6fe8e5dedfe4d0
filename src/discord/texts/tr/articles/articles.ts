import type { Texts } from '../../texts.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { editing } from './editing.js';
import { facts } from './facts.js';
import { forms } from './forms.js';
import { imports } from './imports.js';
import { lists } from './lists.js';
import { removing } from './removing.js';
import { saving } from './saving.js';

const { add, articles: listed } = typedCommands(commands);

export const articles: Texts['articles'] = {
  ...facts,
  ...imports,
  ...saving,
  ...forms,
  ...lists,
  ...editing,
  ...removing,
  mayNotManage:
    'Bu sunucunun makalelerini yalnızca sunucuyu yöneten değiştirebilir. Botla doğrudan mesajlaşmanızda kendi makalelerinizi tutabilirsiniz.',
  notYours: 'Düğmelere yalnızca komutu kullanan basabilir. Kendinizinkini almak için komutu siz de kullanın.',
  help: {
    adding: `**Kendi makaleleriniz:** ${add} bir bağlantı, dosya ya da yapıştırılan metin alır. Sunucuda bunları sunucuyu yöneten ekler, herkes sorar; botla doğrudan mesajlaşmada herkes kendi makalelerini tutar. ${listed} onları listeler.`,
  },
};
