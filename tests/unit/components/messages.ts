import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Answers `i18n` with the messages of a locale, as the browser would from the built package. */
export async function speak(locale: string): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${locale}.yml`));
  fakeBrowser.i18n.getMessage = (name: string, given?: string | (string | number)[]) => {
    const message = messages[name]?.message;
    if (message === undefined) throw new Error(`The message "${name}" is not in locales/${locale}.yml.`);
    const values = given === undefined ? [] : [given].flat();
    return message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  };
}
