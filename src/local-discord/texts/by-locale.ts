/**
 * What there is in the language of somebody whose Discord is in `locale`.
 * @param all by language as Discord names it, such as "zh-CN"
 * @param locale a tag of Discord's, such as "en-GB", "tr" or "zh-CN"
 * @param otherwise for every language that is not there
 */
export function byLocale<Texts>(all: ReadonlyMap<string, Texts>, locale: string, otherwise: Texts): Texts {
  return all.get(locale) ?? all.get(locale.split('-')[0] ?? '') ?? otherwise;
}
