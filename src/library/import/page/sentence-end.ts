/** The end of a sentence in any script, with what closes around it and a note's number behind it. */
const END = /[\p{Sentence_Terminal}…:][\s"'’”“»«›‹」』）)\]]*$/u;

export const isSentenceEnd = (text: string) => END.test(text.slice(-20));
