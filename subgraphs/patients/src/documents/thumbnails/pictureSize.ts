/** A picture's width and height as its header says, pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * What a picture's header says of its size, before anybody makes room for its pixels. Pure.
 * @returns null where it says none, or is no JPEG, PNG or WebP
 */
export function pictureSize(type: string, bytes: Buffer): PictureSize | null {
  const read = SIZE_READERS[type];
  try {
    return read?.(bytes) ?? null;
  } catch (error) {
    // Cut off in the middle of its header.
    if (BEYOND.includes((error as { code?: string }).code ?? '')) return null;
    throw error;
  }
}

const BEYOND = ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'];

const SIZE_READERS: Record<string, (bytes: Buffer) => PictureSize | null> = {
  'image/png': bytes => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

/** Begins of a frame: C0 to CF without the tables that have marks among them (ITU T.81, table B.1). */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
const isAlone = (mark: number): boolean => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);

function jpegSize(bytes: Buffer): PictureSize | null {
  for (let at = 2; bytes.readUInt8(at) === 0xff;) {
    const mark = bytes.readUInt8(at + 1);
    if (isFrame(mark)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    // A mark may be filled up with more of the byte it begins with.
    if (mark === 0xff) at += 1;
    else at += isAlone(mark) ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** Its first piece: lossy, lossless, or extended with the size of the whole (RFC 9649). */
function webpSize(bytes: Buffer): PictureSize | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}
