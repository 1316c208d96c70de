import { answerReading } from '../../utils/browser/hidden-page';

answerReading();
