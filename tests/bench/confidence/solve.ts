/**
 * Solves `matrix · x = vector` by Cholesky's decomposition.
 * @param matrix symmetric and positive definite; overwritten
 */
export function solve(matrix: readonly Float64Array[], vector: readonly number[]): number[] {
  const size = vector.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      const line = matrix[row];
      const other = matrix[column];
      if (!line || !other) continue;
      let sum = line[column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (line[k] ?? 0) * (other[k] ?? 0);
      line[column] = row === column ? Math.sqrt(sum) : sum / (other[column] ?? 1);
    }
  }
  const half: number[] = [];
  for (let row = 0; row < size; row++) {
    let sum = vector[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (half[k] ?? 0);
    half.push(sum / at(row, row));
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  return solution;
}
