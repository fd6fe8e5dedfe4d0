import type { ClientTexts } from './texts.js';

export const zh: ClientTexts = {
  commands: {
    none: (command) => `这里没有 /${command} 命令。`,
    noneInside: (command) => `/${command} 不是命令。`,
    needsOneOf: (command, subcommands) => `/${command} 后面需要以下之一：${subcommands.join('、')}。`,
    noneOnMessages: (command) => `这里没有可用于消息的“${command}”命令。`,
    noneOnPrivate: '只有您能看到的消息不能使用命令。',
    completesNothing: (command, option) => `/${command} 的选项“${option}”不提供建议。`,
    notTaken: (command, words) => `/${command} 不知道该如何处理“${words}”。`,
  },

  option: {
    none: (command, option) => `/${command} 没有选项“${option}”。`,
    missing: (command, option) => `/${command} 需要填写选项“${option}”。`,
    text: (option) => `“${option}”应为文本。`,
    tooShort: (option, least) => `“${option}”至少需要 ${least} 个字符。`,
    tooLong: (option, most, length) => `“${option}”最多 ${most} 个字符，现在有 ${length} 个。`,
    number: (option) => `“${option}”应为数字。`,
    whole: (option) => `“${option}”应为整数。`,
    tooLow: (option, least) => `“${option}”不能小于 ${least}。`,
    tooHigh: (option, most) => `“${option}”不能大于 ${most}。`,
    yesOrNo: (option) => `“${option}”应为“是”或“否”（True 或 False）。`,
    file: (option) => `“${option}”应为文件。`,
    oneFile: '这里只能放一个文件。',
    unavailable: (option) => `这个本地 Discord 不支持“${option}”所需的值。`,
    oneOf: (option, choices) => `“${option}”应为以下之一：${choices.join('、')}。`,
  },

  field: {
    none: (field) => `这个表单没有“${field}”一栏。`,
    text: '此栏应填写文本。',
    list: '此栏应从列表中选择。',
    required: '此栏必填。',
    noFiles: '此栏不能添加文件。',
    files: '此栏应添加文件。',
    oneLine: '此栏只能填写一行。',
    tooShort: (least) => `至少需要 ${least} 个字符。`,
    tooLong: (most, length) => `最多 ${most} 个字符，现在有 ${length} 个。`,
  },
  formIsGone: '这个表单已经关闭。',
  fileTooLarge: (file, mebibytes) => `“${file}”太大：文件最大为 ${mebibytes} MiB。`,

  choosing: {
    nothingHere: '这个 Discord 里没有可选的身份组或其他频道。',
    notAmong: (value) => `选项中没有“${value}”。`,
    twice: '同一项不能选两次。',
    count: (least, most) => (least === most ? `请选择 ${least} 项。` : `请选择 ${least} 至 ${most} 项。`),
  },

  pressing: {
    none: (customId) => `这里没有标识为“${customId}”的可按项。`,
    disabled: '此项目前不可用。',
    link: '链接会打开网页；机器人不会知道。',
  },

  message: {
    gone: '这条消息已不存在。',
    notPrivate: '只有仅您可见的回复才能关闭。',
    empty: '消息不能为空。',
    tooLong: (most, length) => `一条消息最多 ${most} 个字符，这条有 ${length} 个。`,
  },
  noChannel: '这里没有这个频道。',
  botIsGone: '机器人已不在这个服务器中。',
  personIsGone: '此人已不在这里。请重新加载页面。',

  silence: {
    form: '出了点问题。请重试。',
    answer: '该应用未响应',
    takenBack: '该应用收回了回复',
    choices: '选项加载失败',
    closed: '这个 Discord 已关闭',
  },
};
