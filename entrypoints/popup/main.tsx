import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { copyText } from '../../components/copyText';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/types';
import type { KeepOutcome } from '../../state/keep';
import type { SetSite, SetThorough } from '../../state/messages';
import { createPopupStore } from '../../state/popupStore';
import { settings } from '../../state/settings';
import { connect } from './connect';

const store = createPopupStore();
const ask = connect(store);

const actions: PopupActions = {
  onUse: (finding, alternative) => ask({ kind: 'use', finding, alternative }),
  onUseAll: (edits) => ask({ kind: 'use-all', edits }),
  onInsert: (label) => ask({ kind: 'insert-label', label }),
  onCopy: async (text) => store.setState({ outcome: await copyText(document, text), outcomeOfAll: null }),
  onSite: async (host, on) => {
    if (!(await change({ kind: 'set-site', host, on }))) return;
    store.setState(({ report }) => ({ report: report && { ...report, siteOn: on } }));
  },
  onThorough: (on) => void change({ kind: 'set-thorough', on }),
};

// The background owns what is kept; a switch moves once it stands there, not when it is pressed.
async function change(message: SetSite | SetThorough): Promise<boolean> {
  const answer: Promise<KeepOutcome | undefined> = browser.runtime.sendMessage(message);
  // No answer: the background was stopped, or could not start.
  const outcome = (await answer.catch(() => undefined)) ?? 'failed';
  store.setState({ notKept: outcome === 'kept' ? null : outcome });
  return outcome === 'kept';
}

const showThorough = (thorough: boolean) => store.setState({ thorough });
settings.thorough.onChange(showThorough, new AbortController().signal);
void settings.thorough.read().then(showThorough);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Popup store={store} actions={actions} />);
