import { HostObject } from '../../bridge/host-object.ts'

export class TextRotation extends HostObject {
  readonly className = 'Spreadsheet.TextRotation'
  constructor(
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super()
  }
  getDegrees(): number {
    return this.degrees
  }
  isVertical(): boolean {
    return this.vertical
  }
}
