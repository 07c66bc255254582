#!/usr/bin/env bash
# ariadne-codegen 0.19.0 (pydantic 2.14.4, graphql-core 3.2.14): an enum of the schema that is called Field, a usual word
# for a field of business, is imported beside pydantic's own Field and hides it. The client is written without a word and
# ends with 0; it cannot be imported as soon as one input field needs an alias (minTrees) or a default that is a list,
# because the enum is called in its place. With names of one word it imports all the same. Seen as asserted below.
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet ariadne-codegen==0.19.0 pydantic==2.14.4 graphql-core==3.2.14

client() { # name of the package, name of the enum, name of a field of its input
  cat > schema.graphql <<EOF
type Query { orchards(filter: OrchardFilter): [Orchard!]! }
type Orchard { name: String! crop: $2 }
enum $2 { APPLES PEARS }
input OrchardFilter { crop: $2, $3: Int }
EOF
  echo 'query Orchards($filter: OrchardFilter) { orchards(filter: $filter) { name crop } }' > queries.graphql
  cat > pyproject.toml <<EOF
[tool.ariadne-codegen]
schema_path = "schema.graphql"
queries_path = "queries.graphql"
target_package_name = "$1"
EOF
  env/bin/ariadne-codegen > "$1.log"
}

client hidden Field minTrees
client short Field trees
client other Crop minTrees
cat > seen.py <<'PY'
import importlib

seen = {}
for name in ("hidden", "short", "other"):
    try:
        importlib.import_module(name)
        seen[name] = "imports"
    except TypeError as error:
        seen[name] = str(error)
with open("hidden/input_types.py") as file:
    imports = [line.strip() for line in file if line.rstrip().endswith("import Field")]
print(seen, imports)
assert imports == ["from pydantic import Field", "from .enums import Field"]
assert seen == {
    "hidden": "EnumType.__call__() got an unexpected keyword argument 'alias'",
    "short": "imports",
    "other": "imports",
}
PY
env/bin/python seen.py
