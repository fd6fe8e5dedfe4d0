/** What somebody has given under a name; nothing where only JavaScript gives every object one, such as `constructor`. */
export const given = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;
