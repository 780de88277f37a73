import { EXPORT_FORMATS, type ExportFormat } from '../../lib/export/formats.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { SaveIcon } from './icons.tsx';
import { Menu } from './menu.tsx';

interface SaveMenuProps {
  strings: PanelStrings;
  onSave: (format: ExportFormat) => void;
}

/** Saves the reading as a file. */
export function SaveMenu({ strings, onSave }: SaveMenuProps) {
  return (
    <Menu label={strings.save} icon={<SaveIcon />}>
      {(close) =>
        EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              close();
              onSave(format);
            }}
          >
            <bdi lang="en">{strings.formats[format].name}</bdi>
            <span class="soft">{strings.formats[format].hint}</span>
          </button>
        ))
      }
    </Menu>
  );
}
