/** Messages and components as a bot sends them, plain data so that they may be wrong. */
export const V2 = 32768;

export const v2 = (...components: object[]) => ({ flags: V2, components });
export const text = (content: string) => ({ type: 10, content });
export const row = (...components: object[]) => ({ type: 1, components });
export const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
export const container = (...components: object[]) => ({ type: 17, components });
export const long = (length: number) => 'x'.repeat(length);
