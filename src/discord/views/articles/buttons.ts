import { type APIButtonComponentWithCustomId, ButtonStyle } from 'discord.js';
import { type ArticlePress, articlePressId } from '../../articles/ids.js';
import { inertButton } from '../../components.js';

type Look = 'plain' | 'first' | 'danger';

const STYLES = {
  plain: ButtonStyle.Secondary,
  first: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<Look, ButtonStyle>;

/** @param look `first`: what most will press; `danger`: what cannot be taken back */
export function articleButton(
  press: ArticlePress,
  label: string,
  { look = 'plain', isDisabled = false }: { look?: Look; isDisabled?: boolean } = {},
): APIButtonComponentWithCustomId {
  return { ...inertButton(articlePressId(press), label, isDisabled), style: STYLES[look] };
}
