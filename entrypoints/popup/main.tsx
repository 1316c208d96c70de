import { render } from 'preact';
import { setTongue } from '../../components/controls';
import { createPopup, Popup } from '../../components/popup';
import * as door from '../../utils/browser';
import { keepLook } from '../../utils/typography';

const ending = new AbortController();
addEventListener('pagehide', () => ending.abort());

setTongue(document.documentElement);
const wear = keepLook(window, ending.signal);
door.watchSettings(wear, ending.signal);
void door.getSettings().then(({ settings }) => wear(settings));

const popup = createPopup(door, () => window.close(), ending.signal);
const App = () => <Popup state={popup.state.value} actions={popup.actions} />;
render(<App />, document.getElementById('app')!);
void popup.start();
