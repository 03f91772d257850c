import { identity, inverse, type Matrix } from '../../../slides/geometry.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { numberOf } from './arguments.ts'

export class AffineTransform extends HostObject {
  readonly className = 'Slides.AffineTransform'
  constructor(readonly matrix: Matrix) {
    super()
  }
  getScaleX(): number {
    return this.matrix[0]
  }
  getScaleY(): number {
    return this.matrix[3]
  }
  getShearX(): number {
    return this.matrix[2]
  }
  getShearY(): number {
    return this.matrix[1]
  }
  getTranslateX(): number {
    return this.matrix[4]
  }
  getTranslateY(): number {
    return this.matrix[5]
  }
  toBuilder(): AffineTransformBuilder {
    return new AffineTransformBuilder(this.matrix)
  }
}

/** Begins with the transform that changes nothing. */
export class AffineTransformBuilder extends HostObject {
  readonly className = 'Slides.AffineTransformBuilder'
  private parts: number[]
  constructor(matrix: Matrix = identity) {
    super()
    this.parts = [...matrix]
  }
  setScaleX(value: unknown): this {
    return this.put(0, value)
  }
  setScaleY(value: unknown): this {
    return this.put(3, value)
  }
  setShearX(value: unknown): this {
    return this.put(2, value)
  }
  setShearY(value: unknown): this {
    return this.put(1, value)
  }
  setTranslateX(value: unknown): this {
    return this.put(4, value)
  }
  setTranslateY(value: unknown): this {
    return this.put(5, value)
  }
  build(): AffineTransform {
    return new AffineTransform([...this.parts] as unknown as Matrix)
  }
  private put(at: number, value: unknown): this {
    this.parts[at] = numberOf(value, 'value')
    return this
  }
}

/** A transform among a call's arguments; one that can't be turned back is none that an element may have. */
export function matrixOf(value: unknown): Matrix {
  if (!(value instanceof AffineTransform)) throw exception('Invalid argument: transform')
  if (!inverse(value.matrix)) throw exception('The transform is not invertible.')
  return value.matrix
}
