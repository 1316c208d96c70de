import { render } from 'preact';
import { setTongue } from '../../components/controls';
import { createReader, Reader } from '../../components/reader';
import * as door from '../../utils/browser';
import { keepLook } from '../../utils/typography';

const ending = new AbortController();
addEventListener('pagehide', () => ending.abort());

setTongue(document.documentElement);
const reader = createReader(door, window, keepLook(window, ending.signal), ending.signal);
const App = () => <Reader {...reader.props.value} />;
render(<App />, document.getElementById('app')!);
void reader.start();
