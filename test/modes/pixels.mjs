/**
 * What a page's elements look like: for each, the share of pixels that differ from the page's
 * ground, and the commonest of their colours. One screenshot serves them all, and a page of the
 * test's own reads it.
 */
export async function inkOf(page, reader, selector) {
  const boxes = await page.$$eval(selector, (nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    }),
  );
  const screenshot = await page.screenshot({ encoding: 'base64', fullPage: true });
  return reader.evaluate(readPixels, screenshot, boxes, page.viewport().deviceScaleFactor);
}

async function readPixels(data, boxes, scale) {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const colourAt = (bytes, i) => `rgb(${bytes[i]}, ${bytes[i + 1]}, ${bytes[i + 2]})`;
  const ground = colourAt(context.getImageData(0, 0, 1, 1).data, 0);
  return boxes.map((box) => {
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) =>
      Math.round(length * scale),
    );
    const bytes = context.getImageData(x, y, width, height).data;
    const colours = new Map();
    const half = { left: 0, right: 0 };
    for (let i = 0; i < bytes.length; i += 4) {
      const colour = colourAt(bytes, i);
      if (colour === ground) continue;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
      half[(i / 4) % width < width / 2 ? 'left' : 'right']++;
    }
    const inked = half.left + half.right;
    const [colour] = [...colours].sort(([, one], [, other]) => other - one)[0] ?? [];
    return { share: inked / (width * height), colour, ...half };
  });
}
