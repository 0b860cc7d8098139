import { launchBrowser } from '../../support/browser.mjs';

const TEXT = 'Some text in a human language';

/** Its width in Times New Roman at 16 pixels, and in fonts with the same metrics. */
const WIDTH = 201;

/**
 * A note if the default font of this machine is wider than the one the cases were written for. Text then reaches
 * the dark end of its gradient in one case and overflows its box in another, so both rightly fail.
 */
export async function noteOnFonts() {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const width = await page.evaluate((text) => {
      const context = document.createElement('canvas').getContext('2d');
      context.font = '16px "Times New Roman"';
      return context.measureText(text).width;
    }, TEXT);
    if (width < WIDTH * 1.1) return undefined;
    return (
      `The default font here is ${Math.round((width / WIDTH - 1) * 100)} % wider than Times New Roman, which changes ` +
      'afw4f7 Passed Example 2 and 0ssw9k Inapplicable Example 5. Install fonts-liberation.'
    );
  } finally {
    await browser.close();
  }
}
