declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static sync: { read(png: Buffer): PNG; write(png: PNG): Buffer };
  }
}
