import { useState } from 'react';
import { useStore } from 'zustand';
import { en } from '../../locales/en';
import type { PopupStore } from '../../state/popupStore';
import { ReframeAll } from '../reframeAll/ReframeAll';
import { FieldInUse } from './FieldInUse';
import { Labels } from './Labels';
import { newsOf } from './news';
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
  const [view, setView] = useState<'first' | 'all' | 'back'>('first');
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
        {view === 'all' && field !== null ? (
          <ReframeAll
            field={field}
            news={newsOf(state)}
            onUseAll={actions.onUseAll}
            onBack={() => setView('back')}
          />
        ) : (
          <>
            <FieldInUse
              state={state}
              actions={actions}
              isBack={view === 'back'}
              onReframeAll={() => setView('all')}
            />
            <Labels isUsable={field?.isWritable ?? false} onInsert={actions.onInsert} />
            <Settings state={state} actions={actions} />
          </>
        )}
      </main>
      <footer>{en.popup.promise}</footer>
    </>
  );
}
