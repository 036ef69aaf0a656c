/** No browser draws larger sheets than this for certain. */
const mostSide = 16_000;
const mostPixels = 120_000_000;

/** A written drawing as a PNG. @param scale pixels for each px of the drawing; less where the sheet would be too large */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const by = Math.min(scale, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
    const sheet = new OffscreenCanvas(Math.round(width * by), Math.round(height * by));
    const pen = sheet.getContext('2d');
    if (!pen) throw new Error('This browser cannot draw off the screen.');
    pen.drawImage(image, 0, 0, sheet.width, sheet.height);
    return await sheet.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
