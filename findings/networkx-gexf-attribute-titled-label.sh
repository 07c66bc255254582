#!/usr/bin/env bash
# networkx 3.4.2 reading GEXF: a declared attribute whose title is "label" (the gold, silver and bronze labels of cluster
# programmes) is overwritten by the node's own label, so the value is lost without a word; one titled "id" survives beside
# the node's key. And a value of the type liststring stays one text, brackets and all. Seen as asserted below.
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet networkx==3.4.2
cat > seen.py <<'PY'
import networkx

FILE = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
<attributes class="node">
<attribute id="0" title="label" type="string"/>
<attribute id="1" title="id" type="string"/>
<attribute id="2" title="services" type="liststring"/>
</attributes>
<nodes><node id="alfa" label="Alfa Klyngen"><attvalues>
<attvalue for="0" value="gold"/><attvalue for="1" value="register 17"/><attvalue for="2" value="[matchmaking, training]"/>
</attvalues></node></nodes><edges/></graph></gexf>"""
with open("network.gexf", "w") as file:
    file.write(FILE)
seen = dict(networkx.read_gexf("network.gexf").nodes["alfa"])
print(seen)
assert seen == {"label": "Alfa Klyngen", "id": "register 17", "services": "[matchmaking, training]"}
PY
env/bin/python seen.py
