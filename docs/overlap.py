"""Works out what every two clusters share from the links alone and compares it with the exported matrix.
python3 docs/overlap.py [address of the explorer]: exit code 0 when all figures agree to 1e-9, else 1. Standard library only."""
import itertools, json, sys, urllib.request

explorer = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000"
question = "{ network(sectors: [KNOWLEDGE, PUBLIC]) { actors { id kind } links { actorId clusterId } } }"

def fetch(path, body=None):
    request = urllib.request.Request(explorer + path, body and json.dumps(body).encode(), {"content-type": "application/json"})
    return json.load(urllib.request.urlopen(request))

def measures(a, b):
    parts = {"jaccard": a | b, "overlapCoefficient": min(a, b, key=len), "containmentA": a, "containmentB": b}
    return {"shared": len(a & b), **{name: len(a & b) / len(whole) if whole else 0 for name, whole in parts.items()}}

export = fetch("/export/overlap.json?draws=1000")
version = "{dataset}/{version}".format(**export["method"])
network = fetch(f"/graphql/{version}", {"query": question})["data"]["network"]
partners = {actor["id"]: set() for actor in network["actors"] if actor["kind"] == "CLUSTER"}
for link in network["links"]:
    partners[link["clusterId"]].add(link["actorId"])
pairs = {(row["idA"], row["idB"]): row for row in export["rows"]}
missing = [pair for pair in itertools.combinations(partners, 2) if pair not in pairs]
wrong = [(pair, name) for pair, row in pairs.items()
         for name, value in measures(*map(partners.get, pair)).items() if abs(value - row[name]) > 1e-9]
sys.exit(f"missing {missing}, different {wrong}" if missing or wrong else print(f"{len(pairs)} pairs agree to 1e-9"))
