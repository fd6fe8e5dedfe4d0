/** Particles within names of many languages, in lower case: "van der Berg", "de la Cruz". */
export const NAME_PARTICLES: readonly string[] =
  'de da do dos del della di du van von der den bin ibn al el la le ter'.split(' ');
