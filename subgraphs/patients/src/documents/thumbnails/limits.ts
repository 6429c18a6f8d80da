/** Of a picture, and of each picture in a page: as much as a camera of today takes, 100 MB once unpacked. */
export const MOST_PIXELS = 25_000_000;
