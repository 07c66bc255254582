"""The score of every partner for one cluster, in numpy and scipy sparse: python3 partnersScipy.py <folder> <clusters>.
Twice: with the probability of each cluster and partner kept as a matrix, and with one for each cluster and degree."""
import json, sys, time
import numpy as np
from scipy import sparse

folder, asked = sys.argv[1], [int(one) for one in sys.argv[2].split(",")]
cluster, partner, field, column = (np.fromfile(f"{folder}/{name}.i32", dtype=np.int32) for name in ("cluster", "partner", "field", "column"))
links = sparse.csr_array((np.ones(len(cluster)), (cluster, partner)), shape=(len(field), len(column)))
across = links.T.tocsr()
by_degree = np.fromfile(f"{folder}/chance.f64").reshape(len(field), -1)
size = np.bincount(column, minlength=by_degree.shape[1])

def weights(c, mean, squares):
    own = np.zeros(links.shape[1])
    own[links.indices[links.indptr[c]:links.indptr[c + 1]]] = 1
    spread = mean - squares
    with np.errstate(invalid="ignore", divide="ignore"):
        z = np.where(spread > 1e-9, (links @ own - mean) / np.sqrt(spread), 0)
    weight = np.maximum(z, 0) + 0.5 * (field == field[c])
    weight[c] = 0
    return weight

def with_columns(c):
    both = by_degree * by_degree[c]
    weight = weights(c, both @ size, (both * both) @ size)
    return across @ weight - (weight @ by_degree)[column] / 3

def with_matrix(matrix, c):
    both = matrix * matrix[c]
    weight = weights(c, both.sum(axis=1), np.einsum("ij,ij->i", both, both))
    return across @ weight - (weight @ matrix) / 3

def median_time(work, clusters):
    times = []
    for c in clusters:
        used = time.process_time()
        work(c)
        times.append((time.process_time() - used) * 1000)
    return float(np.median(times))

columns = min(median_time(with_columns, asked) for _ in range(3))
score = with_columns(asked[0])
matrix = by_degree[:, column]
assert np.allclose(with_matrix(matrix, asked[0]), score)
plain = median_time(lambda c: with_matrix(matrix, c), asked[:5])
print(json.dumps({"plain": plain, "columns": columns, "score": score.tolist()}))
