/** Discord's number of a colour as `#rrggbb`; null where there is none. */
export const hexColour = (colour: number | null | undefined): string | null =>
  colour == null ? null : `#${colour.toString(16).padStart(6, '0')}`;
