import { squareOf } from './squareOf.ts';

describe('the square in the middle', () => {
  it.each([
    ['of a wide picture', { width: 1920, height: 1080 }, { x: 420, y: 0, side: 1080 }],
    ['of a tall one', { width: 1080, height: 1921 }, { x: 0, y: 420, side: 1080 }],
    ['of a square is all of it', { width: 640, height: 640 }, { x: 0, y: 0, side: 640 }],
    ['of one pixel is that', { width: 1, height: 1 }, { x: 0, y: 0, side: 1 }],
  ])('%s', (_, size, square) => {
    expect(squareOf(size)).toEqual(square);
  });
});
