import {
  type APIAttachment,
  type APIMessageTopLevelComponent,
  type APIThumbnailComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { hexColour } from './colour.js';
import { showControl } from './controls.js';
import { readMarkdown } from './markdown/read.js';
import type { Surroundings } from './names.js';
import type { ShownPart, ShownPicture } from './shown.js';

/** What a message is made of; what Discord adds in later years is left out. */
export function showComponents(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
  around: Surroundings,
): ShownPart[] {
  return components.flatMap((component) => showComponent(component, attachments, around));
}

function showComponent(
  component: APIMessageTopLevelComponent,
  attachments: readonly APIAttachment[],
  around: Surroundings,
): ShownPart[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [{ kind: 'text', nodes: readMarkdown(component.content, around) }];
    case ComponentType.Separator:
      return [
        {
          kind: 'separator',
          isLine: component.divider ?? true,
          isLarge: component.spacing === SeparatorSpacingSize.Large,
        },
      ];
    case ComponentType.Container:
      return [
        {
          kind: 'container',
          accent: hexColour(component.accent_color),
          isSpoiler: component.spoiler ?? false,
          parts: showComponents(component.components, attachments, around),
        },
      ];
    case ComponentType.Section:
      return [
        {
          kind: 'section',
          parts: showComponents(component.components, attachments, around),
          accessory:
            component.accessory.type === ComponentType.Thumbnail
              ? picture(component.accessory)
              : showControl(component.accessory, around),
        },
      ];
    case ComponentType.ActionRow:
      return [{ kind: 'row', controls: component.components.map((control) => showControl(control, around)) }];
    case ComponentType.MediaGallery:
      return [{ kind: 'pictures', pictures: component.items.map(picture) }];
    case ComponentType.File: {
      const { url } = component.file;
      const attachment = attachments.find((one) => one.url === url);
      return [
        {
          kind: 'file',
          name: attachment?.filename ?? nameIn(url),
          size: attachment?.size ?? null,
          url,
          isSpoiler: component.spoiler ?? false,
        },
      ];
    }
    default:
      return [];
  }
}

function picture({
  media,
  description,
  spoiler,
}: Pick<APIThumbnailComponent, 'media' | 'description' | 'spoiler'>): ShownPicture {
  return {
    kind: 'picture',
    url: media.url,
    description: description ?? null,
    isSpoiler: spoiler ?? false,
  };
}

/** The end of an address, readable. */
function nameIn(url: string): string {
  const name = /[^/?#]+(?=[?#]|$)/.exec(url)?.[0] ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
