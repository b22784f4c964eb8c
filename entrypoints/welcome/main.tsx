import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { openCard } from '../../components/card/openCard';
import { Welcome } from '../../components/welcome/Welcome';
import { startReading } from '../content/startReading';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Welcome shortcut={await shortcutOf('open-card')} />);

// The very code that reads along on other pages; only the card's code is already here.
startReading({ window, signal: new AbortController().signal, loadCard: async () => openCard });

async function shortcutOf(name: string): Promise<string | null> {
  const command = (await browser.commands.getAll()).find((known) => known.name === name);
  return command?.shortcut || null;
}
