import { render } from 'preact';
import { i18n } from '#i18n';
import { setTongue } from '../../components/controls';
import { download } from '../../components/controls/download';
import { createOptions, Options } from '../../components/options';
import * as door from '../../utils/browser';
import { keepLook } from '../../utils/typography';

const ending = new AbortController();
addEventListener('pagehide', () => ending.abort());

setTongue(document.documentElement);
document.title = `${i18n.t('options.title')} – ${i18n.t('appName')}`;
const options = createOptions(
  door,
  keepLook(window, ending.signal),
  (name, text) => download(document, name, text),
  ending.signal,
);
const App = () => options.state.value && <Options state={options.state.value} actions={options.actions} />;
render(<App />, document.getElementById('app')!);
void options.start();
