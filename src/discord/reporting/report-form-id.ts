/** What the form that corrects a speaker is about: a statement of an article, by its place in the text. */
export interface ReportForm {
  article: string;
  /** UTF-16 units into the article's text, as is `end`. */
  start: number;
  end: number;
  /** The fingerprint of the statement as it was shown. */
  stamp: string;
}

const FORM = /^w1:by:([0-9a-z]{1,6}):([0-9a-z]{1,6}):([\w-]{8}):(\S{1,70})$/;
const BASE = 36;

/** A form's custom id, 100 characters at most. */
export const reportFormId = ({ article, start, end, stamp }: ReportForm): string =>
  `w1:by:${start.toString(BASE)}:${end.toString(BASE)}:${stamp}:${article}`;

/** What a form's custom id stands for; null for any that `reportFormId` does not write. */
export function readReportForm(id: string): ReportForm | null {
  const [, start = '', end = '', stamp = '', article = ''] = FORM.exec(id) ?? [];
  if (article === '') return null;
  const form = { article, start: Number.parseInt(start, BASE), end: Number.parseInt(end, BASE), stamp };
  return reportFormId(form) === id ? form : null;
}
