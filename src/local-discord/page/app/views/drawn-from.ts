import type { MarkdownNode, ShownMessage, ShownPart } from '../../../shown/shown.js';

/** What of the page's state a message shows. */
interface Around {
  readonly viewpoint: { readonly locale: string } | null;
  readonly failures: ReadonlyMap<string, string>;
  /** By `pressId`, which begins with the message's id. */
  readonly pressing: ReadonlySet<string>;
}

/**
 * Everything that the drawing of a message depends on; while all of it is the same, the message is not drawn again.
 * @param now milliseconds since 1970
 */
export function drawnFrom(state: Around, shown: ShownMessage, isFollowing: boolean, now: number): unknown[] {
  const own = `${shown.id} `;
  return [
    shown,
    isFollowing,
    state.viewpoint?.locale,
    state.failures.get(shown.id),
    [...state.pressing].filter((press) => press.startsWith(own)).join('\n'),
    // Beside each stands the time alone, or its day as well; few tell how long ago something was.
    new Date(now).toDateString(),
    isRelative(shown) ? Math.floor(now / CLOCK_MS) : 0,
  ];
}

/** How often "2 minutes ago" is told anew, in milliseconds. */
export const CLOCK_MS = 30_000;

const known = new WeakMap<ShownMessage, boolean>();

/** Whether a moment is told from now in it. */
function isRelative(shown: ShownMessage): boolean {
  const is = known.get(shown) ?? shown.parts.some(isRelativePart);
  known.set(shown, is);
  return is;
}

function isRelativePart(part: ShownPart): boolean {
  switch (part.kind) {
    case 'text':
      return part.nodes.some(isRelativeNode);
    case 'container':
    case 'section':
      return part.parts.some(isRelativePart);
    case 'embed':
      return [...part.description, ...part.fields.flatMap(({ nodes }) => nodes)].some(isRelativeNode);
    default:
      return false;
  }
}

const isRelativeNode = (node: MarkdownNode): boolean =>
  node.kind === 'time' ? node.style === 'R' : 'inner' in node && node.inner.some(isRelativeNode);
