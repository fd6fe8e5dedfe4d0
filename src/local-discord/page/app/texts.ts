/** Every word of the page's own. What the bot says is the bot's. */
export const texts = {
  serverIsAway: 'This page’s server cannot be reached. Is the program still running?',

  // Messages.
  messagesIn: (channel: string) => `Messages in ${channel}`,
  app: 'APP',
  used: (name: string) => `${name} used`,
  commandName: (name: string) => `/${name}`,
  thinking: (name: string) => `${name} is thinking…`,
  sending: (what: string) => `Sending ${what}…`,
  edited: '(edited)',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  replyTo: 'Reply to ',
  originalIsGone: 'Original message was deleted',
  goToOriginal: 'Go to the message',
  newMessages: 'New messages ↓',
  spoiler: 'Spoiler: press to show',
  picture: 'Picture',
  bytes: (size: number) =>
    size < 1024
      ? `${size} bytes`
      : size < 1024 * 1024
        ? `${(size / 1024).toFixed(1)} KB`
        : `${(size / 1024 / 1024).toFixed(1)} MB`,
  pressFailed: (why: string) => `This interaction failed. ${why}`,
  unavailable: 'Not available on this Discord',
  makeChoice: 'Make a selection',
  chooseBetween: (least: number, most: number) =>
    least === most ? `Choose ${least}.` : `Choose ${least} to ${most}.`,
  done: 'Done',

  // The menu of a message.
  moreActions: 'More actions',
  actions: 'Actions',
  apps: (name: string) => `Apps: ${name}`,
  copyText: 'Copy text',

  // Around the messages.
  serversAndPeople: 'Servers and people',
  servers: 'Servers',
  channelOf: (server: string, channel: string) => `${server}, #${channel}`,
  directMessages: 'Direct messages',
  directMessage: (bot: string) => `Direct message with ${bot}`,
  youAre: 'You are',
  managesServers: 'manages the servers',
  member: 'a member',
  language: 'Language',
  botIsAway: (bot: string) => `${bot} is not connected. Waiting for it to come back…`,
  pageIsAway: 'This page has lost its server. Trying again…',

  // Forms.
  submit: 'Submit',
  cancel: 'Cancel',
  required: 'required',
  fieldRequired: 'This field is required.',
  tooShort: (least: number) => `Must have at least ${least} characters.`,
  tooLong: (most: number) => `Must have at most ${most} characters.`,
  chooseFile: (most: number) => (most > 1 ? 'Choose files' : 'Choose a file'),
  tooManyFiles: (most: number) => (most === 1 ? 'Only one file.' : `At most ${most} files.`),
  removeFile: (name: string) => `Remove ${name}`,
  notHandedIn: (why: string) => `Something went wrong. ${why}`,
} as const;
