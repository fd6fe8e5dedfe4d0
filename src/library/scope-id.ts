/**
 * Whose articles they are: a server's, or a person's own in their direct messages with the bot. Everything that is kept
 * is kept under a scope, and nothing is ever looked up without one.
 */
export type ScopeId = `server:${string}` | `person:${string}`;

const SCOPE_ID = /^(?:server|person):\d{1,20}$/;

export const isScopeId = (text: string): text is ScopeId => SCOPE_ID.test(text);
