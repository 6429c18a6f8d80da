/** A square in a picture, pixels. */
export interface Square {
  x: number;
  y: number;
  side: number;
}

/** The largest square in the middle. Pure. */
export function squareOf({ width, height }: { width: number; height: number }): Square {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side };
}

/** What a photo is kept with at most, pixels a side: twice what it is shown with. */
const SIDE = 640;

/**
 * Cuts the middle out of a picture and writes it anew as a JPEG, without what the camera wrote beside it.
 * @returns null where the browser cannot
 */
export function cutSquare(picture: CanvasImageSource, size: { width: number; height: number }): Promise<Blob | null> {
  const { x, y, side } = squareOf(size);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.min(side, SIDE);
  canvas.getContext('2d')?.drawImage(picture, x, y, side, side, 0, 0, canvas.width, canvas.height);
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.9));
}

const MAX_BYTES = 25 * 1024 * 1024;

/** A chosen file's square, or why there is none. */
export async function squareOfFile(file: File): Promise<{ cut: Blob } | { problem: 'NOT_A_PICTURE' | 'TOO_LARGE' }> {
  if (file.size > MAX_BYTES) return { problem: 'TOO_LARGE' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { problem: 'NOT_A_PICTURE' };
  const cut = await cutSquare(picture, picture);
  picture.close();
  return cut ? { cut } : { problem: 'NOT_A_PICTURE' };
}
