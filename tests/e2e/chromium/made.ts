import { startMadeNet } from '../shared/made-pages';
import { type Lede, launch } from './fixture';

/** Starts a browser in which the made pages are at their addresses. */
export async function launchOnMadePages(program: Parameters<typeof launch>[0]): Promise<Lede> {
  const net = await startMadeNet();
  const lede = await launch(program, net.port);
  const { close } = lede;
  lede.close = async () => {
    await close();
    await net.close();
  };
  return lede;
}
