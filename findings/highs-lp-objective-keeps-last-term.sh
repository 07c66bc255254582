#!/usr/bin/env bash
# highs 1.15.3 (npm, WebAssembly) reading the LP text format: a variable that occurs twice in a row is added up, but in the
# objective only its last term counts: "2 x + 3 x" is maximised as 3 x. The status is Optimal either way, so a model that is
# put together term by term has to add up its own objective, and recount the answer.
# Seen with x <= 4: objective 12 instead of 20; row 2 x + 3 x <= 10 gives x = 2, as it should. Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund highs@1.15.3
cat > seen.mjs <<'JS'
import loadHighs from 'highs'

const highs = await loadHighs()
const solved = (text) => {
  const { Status, ObjectiveValue, Columns } = highs.solve(text)
  return `${Status} ${ObjectiveValue} x=${Columns.x.Primal}`
}
const seen = [
  solved('Maximize\n o: 5 x\nSubject To\n r: x <= 4\nEnd'),
  solved('Maximize\n o: 2 x + 3 x\nSubject To\n r: x <= 4\nEnd'),
  solved('Maximize\n o: x\nSubject To\n r: 2 x + 3 x <= 10\nEnd'),
]
console.log(seen.join('\n'))
const expected = ['Optimal 20 x=4', 'Optimal 12 x=4', 'Optimal 2 x=2']
process.exitCode = seen.every((text, i) => text === expected[i]) ? 0 : 1
JS
node seen.mjs
