import { countingIn } from '../../../texts/counted.js';
import { sizesIn } from './sizes.js';
import type { Texts } from './texts.js';

const count = countingIn('zh-CN');

/** The words of the page in Chinese, in simplified characters. */
export const zh: Texts = {
  tag: 'zh-CN',
  title: 'Who Said：试用',

  serverIsAway: '无法连接到本页面的服务器。程序还在运行吗？',
  serverFails: '此页面的服务器出了问题。详情请看程序的日志。',
  tooMuchAtOnce: '一次发送的内容太多：文件合计最大为 100 MB。',

  // Messages.
  messagesIn: (channel) => `${channel} 中的消息`,
  app: '应用',
  used: (name) => `${name} 使用了`,
  commandName: (name) => `/${name}`,
  thinking: (name) => `${name} 正在思考…`,
  sending: (what) => `正在发送 ${what}…`,
  edited: '（已编辑）',
  onlyYou: '只有您能看到此消息',
  dismiss: '关闭消息',
  dismissNotice: '关闭',
  replyTo: '回复：',
  originalIsGone: '原消息已被删除',
  goToOriginal: '跳转到该消息',
  newMessages: '新消息 ↓',
  spoiler: '剧透内容：点按以显示',
  picture: '图片',
  bytes: sizesIn('zh-CN', { bytes: { other: '# 字节' }, kilo: 'KB', mega: 'MB' }),
  pressFailed: (why) => `此交互失败。${why}`,
  unavailable: '此 Discord 中不可用',
  makeChoice: '请选择',
  chooseBetween: (least, most) =>
    least === most ? `请选择 ${least} 项。` : `请选择 ${least} 至 ${most} 项。`,
  done: '完成',
  signs: { '◀': '上一页', '▶': '下一页' },

  // The menu of a message.
  moreActions: '更多操作',
  actions: '操作',
  apps: (name) => `应用：${name}`,
  copyText: '复制文本',

  // Around the messages.
  skip: '跳到输入框',
  serversAndPeople: '服务器和成员',
  servers: '服务器',
  channelOf: (server, channel) => `${server}，#${channel}`,
  directMessages: '私信',
  directMessage: (bot) => `与 ${bot} 的私信`,
  youAre: '当前身份',
  managesServers: '管理服务器',
  member: '普通成员',
  language: '语言',
  botIsAway: (bot) => `${bot} 未连接，正在等待它恢复…`,
  pageIsAway: '本页面与服务器的连接已断开，正在重试…',

  // Forms.
  submit: '提交',
  cancel: '取消',
  fieldRequired: '此项为必填。',
  tooShort: (least) => `至少需要 ${least} 个字符。`,
  tooLong: (most) => `最多 ${most} 个字符。`,
  tooManyFiles: (most) => (most === 1 ? '只能选择一个文件。' : `最多 ${most} 个文件。`),
  fileTooLarge: (name) => `${name} 超过 10 MB。`,
  removeFile: (name) => `移除 ${name}`,
  composer: {
    message: (place) => `发消息：${place}`,
    commands: '命令',
    commandHits: (hits) => count(hits, { other: '# 个命令' }),
    noCommands: '没有匹配的命令',
    valuesOf: (option) => `可选值：${option}`,
    valueHits: (hits) => count(hits, { other: '# 个选项' }),
    loading: '正在加载选项…',
    loadingFailed: '选项加载失败',
    noValues: '没有符合搜索的选项',
    required: '必填',
    optional: '可选',
    add: '添加',
    send: '发送',
    leave: (command) => `退出 /${command}`,
    sendHint: '按 Enter 键发送。',
    yes: '是',
    no: '否',
    left: (characters) => count(characters, { other: '还可输入 # 个字符' }),
    missing: '此项为必填，请指定一个值。',
    notAmongChoices: '请从选项中选择一项。',
    notWhole: '请输入整数。',
    notNumber: '请输入数字。',
    tooShort: (least) => `长度至少为 ${least} 个字符。`,
    tooLong: (most, length) => `最多 ${most} 个字符，当前为 ${length} 个。`,
    tooLow: (least) => `不得小于 ${least}。`,
    tooHigh: (most) => `不得大于 ${most}。`,
    unavailable: '本页面无法提供此类值。',
    notTaken: (command, words) => `/${command} 不知道如何处理“${words}”。`,
    noSuchCommand: (command) => `这里没有 /${command} 命令。`,
    messageTooLong: (most) => `消息过长：一条消息最多 ${most} 个字符。`,
    noCommandForFiles: '请先选择一个可接收文件的命令。',
    noOptionForFiles: '此命令不接收文件。',
    notSentBefore: (why) => `您之前的内容未能发送：${why}在空输入框中按向上键即可找回。`,
  },

  welcome: {
    region: '欢迎',
    heading: (bot) => `欢迎使用 ${bot}`,
    what: (bot) =>
      `这是真正的机器人 ${bot}，连接着一个只在本机运行的小型 Discord：您输入的内容不会离开这台电脑。在下方输入 / 可查看命令，点按回复下方的按钮可继续。它能对消息做的事，在该消息的菜单里。`,
    begin: '也可以从下面任选一个开始：',
  },
};
