/** Milliseconds to wait for pictures before printing without the rest. */
const PATIENCE = 6000;

/** Prints the page with its pictures, of which those further down have not been fetched yet. */
export async function printWhole(page: Window): Promise<void> {
  const pictures = [...page.document.images].filter((image) => !image.complete);
  const arrivals = pictures.map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => undefined); // a broken picture is printed as its description
  });
  const patience = new Promise((resolve) => page.setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all(arrivals), patience]);
  page.print();
}
