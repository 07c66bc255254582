#!/usr/bin/env bash
# bicm 3.4.0, projection of a bipartite network: with approx_method "poibin" and "poisson" the p-value of a pair is the chance
# to share at least as much, with "normal" it is the chance to share at most as much. So the two rows that share far more than
# chance explains are the only pair validated by the first two, and the normal approximation gives them a p-value near one,
# validates nothing, and says so only by the advice to raise alpha. Seen as asserted below. Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet bicm==3.4.0
cat > seen.py <<'PY'
import numpy
from bicm import BipartiteGraph

# Twelve clusters and sixty partners of no meaning; the second cluster has the partners of the first.
links = (numpy.random.default_rng(7).random((12, 60)) < 0.35).astype(int)
links[1] = links[0]


def project(approximation):
    graph = BipartiteGraph()
    graph.set_biadjacency_matrix(links)
    graph.compute_projection(rows=True, alpha=0.05, approx_method=approximation, progress_bar=False)
    return graph.get_projected_pvals_mat()[0, 1], graph.get_rows_projection()


exact, pairs = project("poibin")
rough, rough_pairs = project("poisson")
normal, normal_pairs = project("normal")
print(exact, pairs, rough, rough_pairs, normal, normal_pairs)
assert exact < 1e-4 and rough < 1e-3, (exact, rough)
assert {int(row): [int(other) for other in others] for row, others in pairs.items()} == {0: [1]}
assert normal > 0.999, normal
assert len(normal_pairs) == 0
PY
env/bin/python seen.py
