type Outline = (width: number, height: number) => string

const polygon =
  (...corners: readonly (readonly [x: number, y: number])[]): Outline =>
  (width, height) =>
    `M${corners.map(([x, y]) => `${x * width} ${y * height}`).join('L')}Z`

const rectangle = polygon([0, 0], [1, 0], [1, 1], [0, 1])
const ellipse: Outline = (width, height) =>
  `M0 ${height / 2}A${width / 2} ${height / 2} 0 1 1 ${width} ${height / 2}A${width / 2} ${height / 2} 0 1 1 0 ${height / 2}Z`
const roundRectangle: Outline = (width, height) => {
  const r = Math.min(width, height) / 6
  return `M${r} 0H${width - r}A${r} ${r} 0 0 1 ${width} ${r}V${height - r}A${r} ${r} 0 0 1 ${width - r} ${height}H${r}A${r} ${r} 0 0 1 0 ${height - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`
}

const outlines: Readonly<Record<string, Outline>> = {
  ROUND_RECTANGLE: roundRectangle,
  FLOW_CHART_ALTERNATE_PROCESS: roundRectangle,
  ELLIPSE: ellipse,
  FLOW_CHART_CONNECTOR: ellipse,
  TRIANGLE: polygon([0.5, 0], [1, 1], [0, 1]),
  RIGHT_TRIANGLE: polygon([0, 0], [1, 1], [0, 1]),
  DIAMOND: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
  FLOW_CHART_DECISION: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
  PARALLELOGRAM: polygon([0.25, 0], [1, 0], [0.75, 1], [0, 1]),
  TRAPEZOID: polygon([0.25, 0], [0.75, 0], [1, 1], [0, 1]),
  PENTAGON: polygon([0.5, 0], [1, 0.38], [0.81, 1], [0.19, 1], [0, 0.38]),
  HEXAGON: polygon([0.25, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0.25, 1], [0, 0.5]),
  CHEVRON: polygon([0, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0, 1], [0.25, 0.5]),
  HOME_PLATE: polygon([0, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0, 1]),
  RIGHT_ARROW: polygon([0, 0.25], [0.6, 0.25], [0.6, 0], [1, 0.5], [0.6, 1], [0.6, 0.75], [0, 0.75]),
  LEFT_ARROW: polygon([1, 0.25], [0.4, 0.25], [0.4, 0], [0, 0.5], [0.4, 1], [0.4, 0.75], [1, 0.75]),
  DOWN_ARROW: polygon([0.25, 0], [0.25, 0.6], [0, 0.6], [0.5, 1], [1, 0.6], [0.75, 0.6], [0.75, 0]),
  UP_ARROW: polygon([0.25, 1], [0.25, 0.4], [0, 0.4], [0.5, 0], [1, 0.4], [0.75, 0.4], [0.75, 1]),
}

/** The outline of a shape as an SVG path; a rectangle for those that aren't drawn here. */
export function outlineOf(shapeType: string, width: number, height: number): string {
  return (outlines[shapeType] ?? rectangle)(width, height)
}
