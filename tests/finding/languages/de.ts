import type { AskedText } from './asked-text.js';

/** An invented report from an invented town. */
export const de: AskedText = {
  language: 'de',
  title: 'Neue Brücke in der Hafenstadt',
  text: `In Möwenhafen wurde am Dienstag der Grundstein für die neue Brücke gelegt. Hunderte Fischer und Schüler kamen zu der Feier.

Bürgermeisterin Grete Sund sagte, die Brücke werde in zwei Jahren fertig. „Diese Brücke bringt die Kinder beider Ufer in dieselbe Schule“, sagte Sund.

Das Vorhaben kostet vierzig Millionen Euro. Die Hälfte des Geldes gibt der Staat, den Rest zahlt die Stadt.

Fischer Ole Brandt fürchtet, dass der Bau die Heringe vertreibt. Die Schäden der Fischer müssten ersetzt werden, meint er.

Ingenieurin Ulla Bergen versicherte, dass die schweren Maschinen nachts nicht laufen. Der Lärm werde jede Woche gemessen.

Die alte Fähre wird nach der Eröffnung der Brücke ein Museum. Das Museum zeigt die Geschichte der Seefahrt.`,
  questions: [
    ['Wann wurde der Grundstein gelegt?', 'der Grundstein'],
    ['Wer kam zur Feier?', 'Hunderte Fischer'],
    ['Wann ist die Brücke fertig?', 'in zwei Jahren fertig'],
    ['Was sagte die Bürgermeisterin über das Kind und die Schule?', 'die Kinder beider Ufer'],
    ['Wie viel kostet das Vorhaben?', 'vierzig Millionen'],
    ['Wer gibt das Geld?', 'gibt der Staat'],
    ['Was fürchten die Fischer?', 'die Heringe vertreibt'],
    ['Werden die Schäden ersetzt?', 'ersetzt werden'],
    ['Läuft die schwere Maschine nachts?', 'nachts nicht laufen'],
    ['Was zeigen die Museen?', 'Das Museum zeigt'],
    ['Wie oft wird der Lärm gemessen?', 'Der Lärm'],
    ['Was wird aus der Fähre?', 'Die alte Fähre'],
    ['Was zahlt die Stadt?', 'den Rest zahlt die Stadt'],
    ['In welche Schule gehen die Kinder?', 'in dieselbe Schule'],
    ['Was macht der Bau mit dem Hering?', 'die Heringe vertreibt'],
  ],
  unanswered: [
    'Wann öffnet der Flughafen?',
    'Was sagte der Präsident zu den Wahlen?',
    'Wie viele Ärzte hat das Krankenhaus?',
    'Wie hoch ist die Inflation?',
  ],
};
