import { ButtonStyle, ComponentType } from 'discord.js';
import type { FieldPath, FormErrors } from './form.js';

/** A component whose own shape has been checked, with what the rules below look at. */
export interface CheckedComponent {
  type: number;
  id?: number | null | undefined;
  custom_id?: string | null | undefined;
  style?: number;
  label?: string | null | undefined;
  emoji?: unknown;
  url?: string | null | undefined;
  sku_id?: string | null | undefined;
  content?: string;
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  options?: { value: string }[];
  components?: CheckedComponent[];
  accessory?: CheckedComponent;
  component?: CheckedComponent;
  media?: { url: string };
  file?: { url: string };
  items?: { media: { url: string } }[];
}

export interface PlacedComponent {
  readonly component: CheckedComponent;
  readonly path: FieldPath;
}

/** Every component of a message or form with where it stands, outermost and first ones first. */
export function placed(components: readonly CheckedComponent[], path: FieldPath = []): PlacedComponent[] {
  const all: PlacedComponent[] = [];
  const add = (component: CheckedComponent, path: FieldPath) => {
    all.push({ component, path });
    component.components?.forEach((inner, index) => {
      add(inner, [...path, 'components', index]);
    });
    if (component.accessory) add(component.accessory, [...path, 'accessory']);
    if (component.component) add(component.component, [...path, 'component']);
  };
  components.forEach((component, index) => {
    add(component, [...path, index]);
  });
  return all;
}

/** The same without where they stand. */
export function eachOf(components: readonly CheckedComponent[]): CheckedComponent[] {
  const all: CheckedComponent[] = [];
  const add = (component: CheckedComponent) => {
    all.push(component);
    component.components?.forEach(add);
    if (component.accessory) add(component.accessory);
    if (component.component) add(component.component);
  };
  components.forEach(add);
  return all;
}

/** Looks at all components together; adds what is wrong to the form. */
type Rule = (all: readonly PlacedComponent[], form: FormErrors, path: FieldPath) => void;

/** Discord's figure for a message with Components V2, nested ones counted. */
const MOST_COMPONENTS = 40;
/** Discord's figure for the text of all text displays together, in characters. */
const MOST_TEXT = 4000;

const notTooMany: Rule = (all, form, path) => {
  if (all.length > MOST_COMPONENTS)
    form.add(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${MOST_COMPONENTS}`,
    );
};

const notTooMuchText: Rule = (all, form, path) => {
  const length = all.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  if (length > MOST_TEXT)
    form.add(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size cannot exceed ${MOST_TEXT}`,
    );
};

const customIdsDiffer: Rule = (all, form) => {
  const seen = new Set<string>();
  for (const { component, path } of all) {
    if (!component.custom_id) continue;
    if (seen.has(component.custom_id))
      form.add(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    seen.add(component.custom_id);
  }
};

const idsDiffer: Rule = (all, form) => {
  const seen = new Set<number>();
  for (const { component, path } of all) {
    if (!component.id) continue;
    if (seen.has(component.id))
      form.add([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
    seen.add(component.id);
  }
};

/** A link goes somewhere and does nothing else, a premium button sells something, all others have a custom id. */
const buttonsDoOneThing: Rule = (all, form) => {
  for (const { component, path } of all) {
    if (component.type !== ComponentType.Button) continue;
    const { style, custom_id, url, sku_id, label, emoji } = component;
    const has = { custom_id: Boolean(custom_id), url: Boolean(url), sku_id: Boolean(sku_id) };
    const needed =
      style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
    if (!has[needed])
      form.add(
        [...path, needed],
        `BUTTON_COMPONENT_${needed.toUpperCase()}_REQUIRED`,
        needed === 'custom_id' ? 'A custom id is required' : `A ${needed} is required`,
      );
    for (const other of ['custom_id', 'url', 'sku_id'] as const)
      if (other !== needed && has[other])
        form.add(
          [...path, other],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          `A button of this style cannot have a ${other}`,
        );
    if (url && !/^(https?|discord):\/\//.test(url))
      form.add(
        [...path, 'url'],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${url.split(':')[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
      );
    if (style === ButtonStyle.Premium ? label || emoji : !label && !emoji)
      form.add(
        path,
        'BUTTON_COMPONENT_LABEL_OR_EMOJI',
        style === ButtonStyle.Premium
          ? 'A premium button has no label and no emoji'
          : 'A button must have a label or an emoji',
      );
  }
};

/** A row is five buttons wide, and a select takes all of it. */
const rowsAreNotTooWide: Rule = (all, form) => {
  for (const { component, path } of all) {
    if (component.type !== ComponentType.ActionRow) continue;
    let width = 0;
    component.components?.forEach((inner, index) => {
      width += inner.type === ComponentType.Button ? 1 : 5;
      if (width > 5)
        form.add(
          [...path, 'components', index],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        );
    });
  }
};

const selectsCanBeFilled: Rule = (all, form) => {
  for (const { component, path } of all) {
    const { min_values: least, max_values: most, options } = component;
    if (least && least > (most ?? 1))
      form.add(
        [...path, 'min_values'],
        'BASE_TYPE_MAX',
        'min_values must be less than or equal to max_values',
      );
    if (!options) continue;
    if (Math.max(least ?? 0, most ?? 0) > options.length)
      form.add(
        [...path, most && most > options.length ? 'max_values' : 'min_values'],
        'SELECT_COMPONENT_VALUES_OVER_OPTIONS',
        `Must be no more than the number of options, ${options.length}`,
      );
    const seen = new Set<string>();
    options.forEach(({ value }, index) => {
      if (seen.has(value))
        form.add(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      seen.add(value);
    });
  }
};

const RULES: readonly Rule[] = [
  notTooMany,
  notTooMuchText,
  customIdsDiffer,
  idsDiffer,
  buttonsDoOneThing,
  rowsAreNotTooWide,
  selectsCanBeFilled,
];

/**
 * Adds to the form whatever holds between components and is broken.
 * @param all of a message or form
 * @param path where its components stand
 */
export function checkComponents(
  all: readonly PlacedComponent[],
  form: FormErrors,
  path: FieldPath = ['components'],
): void {
  for (const rule of RULES) rule(all, form, path);
}
