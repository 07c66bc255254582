#!/usr/bin/env bash
# python-igraph 1.0.0: bipartite_projection multiplies parallel edges. Two clusters that share two institutions, one of them
# recorded by two sources (two parallel edges on either side), project to an edge of weight 2 × 2 + 1 × 1 = 5, though only
# two institutions are shared. networkx 3.4.2 gives 2 for the same links. So a two-mode file for both readers has to hold
# one edge a pair. Seen: igraph 5, igraph after simplify() 2, networkx 2. Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet igraph==1.0.0 networkx==3.4.2
cat > seen.py <<'PY'
import igraph
import networkx
from networkx.algorithms import bipartite

links = [("alfa", "uni"), ("alfa", "uni"), ("beta", "uni"), ("beta", "uni"), ("alfa", "gts"), ("beta", "gts")]


def by_igraph(once):
    names = ["alfa", "beta", "uni", "gts"]
    graph = igraph.Graph(n=4, edges=[(names.index(a), names.index(b)) for a, b in links])
    graph.vs["type"] = [False, False, True, True]
    if once:
        graph.simplify()
    clusters, _ = graph.bipartite_projection()
    return clusters.es["weight"]


many = networkx.MultiGraph(links)
by_networkx = bipartite.weighted_projected_graph(networkx.Graph(many), ["alfa", "beta"])["alfa"]["beta"]["weight"]
seen = (by_igraph(once=False), by_igraph(once=True), by_networkx)
print("igraph", seen[0], "igraph without parallel edges", seen[1], "networkx", seen[2])
assert seen == ([5], [2], 2)
PY
env/bin/python seen.py
