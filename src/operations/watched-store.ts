import type { Store } from '../library/store/store.js';

/** The same store, with word of each time that it did not do what it was asked. */
export const watchedStore = (store: Store, onFailure: () => void): Store => watched(store, onFailure);

function watched<Part extends object>(part: Part, onFailure: () => void): Part {
  return new Proxy(part, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name, target);
      // A part of it, such as the one for passages.
      if (typeof method === 'object' && method !== null) return watched(method, onFailure);
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
