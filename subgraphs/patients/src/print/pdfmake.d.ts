// What we use of pdfmake. Its published types bring in those of browsers, which contradict Node's.
declare module 'pdfmake' {
  interface Looks {
    alignment?: 'left' | 'right';
    bold?: boolean;
    color?: string;
    font?: string;
    fontSize?: number;
    lineHeight?: number;
    margin?: [left: number, top: number, right: number, bottom: number];
    unbreakable?: boolean;
    width?: 'auto' | '*' | number;
  }
  export interface TextContent extends Looks {
    text: string | TextContent[];
  }
  interface ColumnsContent extends Looks {
    columns: Content[];
    columnGap?: number;
  }
  interface StackContent extends Looks {
    stack: Content[];
  }
  interface LineContent extends Looks {
    canvas: Array<{
      type: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth: number;
      lineColor: string;
    }>;
  }
  interface TableContent extends Looks {
    layout: 'lightHorizontalLines';
    table: { headerRows: number; dontBreakRows: boolean; widths: Array<'*' | 'auto'>; body: TextContent[][] };
  }
  export type Content = TextContent | ColumnsContent | StackContent | LineContent | TableContent;

  export interface DocumentDescription {
    pageSize: 'A4';
    pageMargins: [left: number, top: number, right: number, bottom: number];
    info: { title: string };
    watermark?: { text: string; opacity: number; bold: boolean };
    content: Content[];
    footer: (page: number, pages: number) => Content;
    defaultStyle?: Looks;
  }
  interface FontFiles {
    normal: string;
    bold: string;
  }
  const pdfmake: {
    setFonts(fonts: Record<string, FontFiles>): void;
    setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
    createPdf(description: DocumentDescription): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
