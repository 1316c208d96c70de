import { answerBackground } from '../../utils/browser/hidden-page';

answerBackground();
