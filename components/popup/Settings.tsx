import { en } from '../../locales/en';
import type { PopupState } from '../../state/popupStore';
import { Switch } from './Switch';
import type { PopupActions } from './types';

interface SettingsProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** What can be switched here: this site, where there is one, and how much is suggested. */
export function Settings({ state, actions }: SettingsProps) {
  const { report, thorough, notKept } = state;
  const host = report?.host ?? null;
  return (
    <section aria-labelledby="settings-title">
      <h2 id="settings-title">{en.popup.settings}</h2>
      {report !== null && host !== null && (
        <Switch
          label={en.popup.site}
          more={host}
          isOn={report.siteOn}
          onChange={(on) => actions.onSite(host, on)}
        />
      )}
      <Switch
        label={en.popup.thorough}
        more={en.popup.thoroughMore}
        isOn={thorough}
        onChange={actions.onThorough}
      />
      <p role="status" className="news">
        {notKept === null ? '' : en.popup.notKept[notKept]}
      </p>
    </section>
  );
}
