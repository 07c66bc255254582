"""All pairs of clusters that share a partner, in scipy: python3 overlapScipy.py <folder with cluster.i32 and partner.i32>.
Index (sparse matrix from the links), product, sort (pairs by a, then b) and the measures are timed together, best of five."""
import json, sys, time
import numpy as np
from scipy import sparse

folder = sys.argv[1]
cluster, partner = (np.fromfile(f"{folder}/{name}.i32", dtype=np.int32) for name in ("cluster", "partner"))

def pairs():
    clusters, row = np.unique(cluster, return_inverse=True)
    partners, column = np.unique(partner, return_inverse=True)
    ones = np.ones(len(row), dtype=np.int32)
    matrix = sparse.csr_array((ones, (row, column)), shape=(len(clusters), len(partners)))
    shared = sparse.triu(matrix @ matrix.T, k=1, format="csr")
    shared.sort_indices()
    shared = shared.tocoo()
    size = np.bincount(row)
    sizeA, sizeB = size[shared.row], size[shared.col]
    jaccard = shared.data / (sizeA + sizeB - shared.data)
    overlap = shared.data / np.minimum(sizeA, sizeB)
    return shared, jaccard, overlap, shared.data / sizeA, shared.data / sizeB

clock, processor = [], []
for _ in range(5):
    begin, used = time.perf_counter(), time.process_time()
    shared, jaccard, *_ = pairs()
    clock.append((time.perf_counter() - begin) * 1000)
    processor.append((time.process_time() - used) * 1000)
for name, column in (("a", shared.row), ("b", shared.col), ("shared", shared.data)):
    column.astype(np.int32).tofile(f"{folder}/scipy-{name}.i32")
jaccard.tofile(f"{folder}/scipy-jaccard.f64")
print(json.dumps({"first": clock[0], "best": min(clock), "processor": min(processor)}))
