import { useStore } from 'zustand';
import { en } from '../../locales/en';
import type { PopupStore } from '../../state/popupStore';
import { FieldInUse } from './FieldInUse';
import { Labels } from './Labels';
import { Settings } from './Settings';
import type { PopupActions } from './types';

interface PopupProps {
  readonly store: PopupStore;
  readonly actions: PopupActions;
}

/** The popup of the browser's button: the field in use, the growth labels, and what can be switched. */
export function Popup({ store, actions }: PopupProps) {
  const state = useStore(store);
  const field = state.report?.field ?? null;
  return (
    <>
      <header>
        <img src="/icon-48.png" alt="" width={24} height={24} />
        <h1>{en.name}</h1>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {en.popup.practice}
        </a>
      </header>
      <main>
        <FieldInUse state={state} actions={actions} />
        <Labels isUsable={field?.isWritable ?? false} onInsert={actions.onInsert} />
        <Settings state={state} actions={actions} />
      </main>
      <footer>{en.popup.promise}</footer>
    </>
  );
}
