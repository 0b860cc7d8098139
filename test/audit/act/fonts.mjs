import { launchBrowser } from '../../support/browser.mjs';

const TEXT = 'Some text in a human language';

/** What it takes in Times New Roman at 16 pixels, and in the fonts that are made to its measures. */
const WIDTH = 201;

/**
 * Says that the default font of this machine is wider than the one that the cases were written with: in it a
 * text runs on to the dark end of its gradient, and another out of its box, and both then fail as they should.
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
      `The default font here is ${Math.round((width / WIDTH - 1) * 100)} % wider than Times New Roman: ` +
      'afw4f7 Passed Example 2 and 0ssw9k Inapplicable Example 5 become other cases. Install fonts-liberation.'
    );
  } finally {
    await browser.close();
  }
}
