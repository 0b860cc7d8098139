import { ColorSpace, OKLab, OKLCH, sRGB, sRGB_Linear, XYZ_D65 } from 'colorjs.io/fn';

/* Only the spaces that we calculate in: all of them weigh much in a browser. */
for (const space of [XYZ_D65, sRGB_Linear, sRGB, OKLab, OKLCH]) ColorSpace.register(space);
