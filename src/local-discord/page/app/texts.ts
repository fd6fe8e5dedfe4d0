/** Every word of the page's own. What the bot says is the bot's. */
export const texts = {
  serverIsAway: 'This page’s server cannot be reached. Is the program still running?',
} as const;
