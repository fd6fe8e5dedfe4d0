import {
  DidNotRespond,
  type LocalFile,
  type LocalMessage,
  type LocalPerson,
  ModalShown,
  NotSent,
} from '../local-discord.js';
import { showForm } from '../shown/show.js';
import { type ClientTexts, clientTextsFor } from '../texts/texts.js';
import type { Act, Outcome } from './protocol.js';
import type { ReadAct } from './read-act.js';
import type { Stage } from './stage.js';

/** Does what a person does, and tells what came of it: what Discord shows. */
export async function doAct(stage: Stage, { act, files }: ReadAct): Promise<Outcome> {
  try {
    const person = stage.personWhoActs(act);
    return await done(person, act, files).catch((error: unknown) => {
      if (!(error instanceof ModalShown)) throw error;
      return { kind: 'form', form: showForm(error, person) };
    });
  } catch (error) {
    if (error instanceof NotSent)
      return { kind: 'not-sent', text: error.message, field: error.field ?? null };
    if (error instanceof DidNotRespond) return { kind: 'no-response', text: error.message };
    throw error;
  }
}

async function done(person: LocalPerson, act: Act, files: ReadAct['files']): Promise<Outcome> {
  switch (act.do) {
    case 'run':
      return changed(
        await person.run(act.command, { ...act.options, ...oneEach(files, clientTextsFor(act.locale)) }),
      );
    case 'complete': {
      const choices = await person.complete(act.command, act.options, act.focused);
      return { kind: 'choices', choices: choices.map(({ name, value }) => ({ label: name, value })) };
    }
    case 'run-on':
      return changed(await person.runOn(act.command, act.message));
    case 'press':
      return changed(await person.press(act.message, act.customId, act.values, 'acknowledgement'));
    case 'submit': {
      const values = { ...act.values, ...Object.fromEntries(files) };
      return changed(await person.submit(act.form, values, 'acknowledgement'));
    }
    case 'say':
      return changed(person.say(act.text));
    case 'dismiss':
      person.dismiss(act.message);
      return { kind: 'done', message: act.message };
  }
}

const changed = ({ id }: LocalMessage): Outcome => ({ kind: 'done', message: id });

/** An option takes one file. */
function oneEach(files: ReadAct['files'], { option: words }: ClientTexts): Record<string, LocalFile> {
  return Object.fromEntries(
    [...files].map(([option, [file, further]]) => {
      if (!file || further) throw new NotSent(words.oneFile, option);
      return [option, file];
    }),
  );
}
