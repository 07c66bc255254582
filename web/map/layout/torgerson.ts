import { at, type Distances, type Point } from './distances.ts'

const ROUNDS = 200

/**
 * Classical scaling: points of the plane whose distances come close to the given ones, centred on the origin.
 * The two largest eigenvectors of the doubly centred squared distances, found by power iteration from a fixed start, so
 * the answer is the same on every run. Distances that fit no plane lose what stands out of it.
 * Source: Torgerson 1952, Psychometrika 17, 401–419, 10.1007/BF02288916.
 */
export function torgerson(distances: Distances): Point[] {
  const { size } = distances
  const product = doublyCentred(distances)
  const first = dominantVector(product, size, [])
  const second = dominantVector(product, size, [first.vector])
  const scaleX = Math.sqrt(Math.max(first.value, 0))
  const scaleY = Math.sqrt(Math.max(second.value, 0))
  return Array.from({ length: size }, (_, i) => ({
    x: at(first.vector, i) * scaleX,
    y: at(second.vector, i) * scaleY,
  }))
}

function doublyCentred({ size, values }: Distances): Float64Array {
  const squares = values.map((distance) => distance * distance)
  const rowMeans = Float64Array.from({ length: size }, (_, row) => {
    let sum = 0
    for (let column = 0; column < size; column++) sum += at(squares, row * size + column)
    return sum / size
  })
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / Math.max(size, 1)
  return squares.map(
    (square, cell) => -0.5 * (square - at(rowMeans, Math.floor(cell / size)) - at(rowMeans, cell % size) + mean),
  )
}

/** Power iteration on the matrix moved up by its row norm, so that the largest, not the most negative, value wins. */
function dominantVector(matrix: Float64Array, size: number, known: readonly Float64Array[]) {
  const shift = rowNorm(matrix, size)
  let vector = unit(perpendicular(start(size), known))
  for (let round = 0; round < ROUNDS; round++) {
    const next = times(matrix, vector).map((value, i) => value + shift * at(vector, i))
    vector = unit(perpendicular(next, known))
  }
  return { vector, value: dot(vector, times(matrix, vector)) }
}

function start(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => ((i * 0.618_034 + 0.27) % 1) - 0.5)
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  return vector.map((_, row) => {
    let sum = 0
    for (let column = 0; column < size; column++) sum += at(matrix, row * size + column) * at(vector, column)
    return sum
  })
}

function rowNorm(matrix: Float64Array, size: number): number {
  let largest = 0
  for (let row = 0; row < size; row++) {
    let sum = 0
    for (let column = 0; column < size; column++) sum += Math.abs(at(matrix, row * size + column))
    largest = Math.max(largest, sum)
  }
  return largest
}

function perpendicular(vector: Float64Array, known: readonly Float64Array[]): Float64Array {
  return known.reduce((rest, axis) => {
    const along = dot(rest, axis)
    return rest.map((value, i) => value - along * at(axis, i))
  }, vector)
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? vector : vector.map((value) => value / length)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * at(b, i), 0)
}
