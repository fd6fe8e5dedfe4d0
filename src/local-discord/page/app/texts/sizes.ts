import { countingIn, type Wordings } from '../../../texts/counted.js';

/** Tells the size of a file, given in bytes, as a language does. */
export function sizesIn(
  language: string,
  units: { readonly bytes: Wordings; readonly kilo: string; readonly mega: string },
): (size: number) => string {
  const count = countingIn(language);
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (size) => {
    if (size < 1024) return count(size, units.bytes);
    const kilobytes = size / 1024;
    if (kilobytes < 1024) return `${tenths.format(kilobytes)} ${units.kilo}`;
    return `${tenths.format(kilobytes / 1024)} ${units.mega}`;
  };
}
