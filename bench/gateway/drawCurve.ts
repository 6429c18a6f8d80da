export interface Curve {
  title: string;
  xTitle: string;
  /** By name; x in rising order, drawn on a logarithmic axis. */
  lines: Readonly<Record<string, ReadonlyArray<{ x: number; y: number }>>>;
}

const WIDTH = 640;
const HEIGHT = 280;
const LEFT = 56;
const BOTTOM = 44;
const TOP = 36;
const COLORS = ['#0f766e', '#b45309', '#4338ca'];

/** One chart as SVG: y from zero, x logarithmic. */
export function drawCurve({ title, xTitle, lines }: Curve): string {
  const points = Object.values(lines).flat();
  const [least, most] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const highest = Math.max(...points.map(({ y }) => y)) * 1.2;
  const across = (x: number): number => LEFT + (Math.log(x / least) / Math.log(most / least)) * (WIDTH - LEFT - 24);
  const up = (y: number): number => HEIGHT - BOTTOM - (y / highest) * (HEIGHT - BOTTOM - TOP);
  const text = (x: number, y: number, words: string | number, more = ''): string =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(share => share * highest);
  const grid = ticks.map(
    y =>
      `<line x1="${LEFT}" x2="${WIDTH - 24}" y1="${up(y).toFixed(1)}" y2="${up(y).toFixed(1)}" stroke="#e2e8f0"/>` +
      text(LEFT - 8, up(y) + 4, y.toFixed(1), 'text-anchor="end"'),
  );
  const marks = [...new Set(points.map(({ x }) => x))].map(x =>
    text(across(x), HEIGHT - BOTTOM + 18, x, 'text-anchor="middle"'),
  );
  const drawn = Object.entries(lines).map(([name, line], index) => {
    const color = COLORS[index % COLORS.length];
    const path = line.map(({ x, y }) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`).join(' ');
    const dots = line.map(
      ({ x, y }) => `<circle cx="${across(x).toFixed(1)}" cy="${up(y).toFixed(1)}" r="3" fill="${color}"/>`,
    );
    const legend = text(WIDTH - 24, TOP + 16 * index, name, `text-anchor="end" fill="${color}"`);
    return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}${legend}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#334155">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(LEFT, 20, title, 'font-weight="bold"')}
${[...grid, ...marks, ...drawn].join('\n')}
${text((LEFT + WIDTH) / 2, HEIGHT - 8, xTitle, 'text-anchor="middle"')}
</svg>
`;
}
