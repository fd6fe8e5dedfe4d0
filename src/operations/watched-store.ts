import type { Store } from '../library/store/store.js';

/** The same store, with word of each time that it did not do what it was asked. */
export function watchedStore(store: Store, onFailure: () => void): Store {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(method, target, given);
        // Whoever has asked hears of it, too.
        if (result instanceof Promise) result.catch(onFailure);
        return result;
      };
    },
  });
}
