/** The small parts every view is made of. */
import './base.css';

export { Button } from './button';
export { Icon, type IconName } from './icon';
export { setTongue, type Tongue, tongue } from './interface';
export { Mark } from './mark';
export { Notice, Toast } from './notice';
export { Switch } from './switch';
export { TextSize } from './text-size';
export { ThemeChoice } from './theme-choice';
