"""python3 inNetworkit.py <matrix.csv> <draws> <trades a draw>: processor time of drawing, three times, as JSON.
Clusters trade with clusters, so that the two sides stay apart. The network is read once at the end and not after each draw, which would take longer."""
import json, random, sys, time
import networkit

file, draws, trades = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rows = [[int(value) for value in line.split(",")] for line in open(file)]
clusters = len(rows)
networkit.setNumberOfThreads(1)


def seconds(turn):
    graph = networkit.Graph(clusters + len(rows[0]))
    for cluster, row in enumerate(rows):
        for partner, linked in enumerate(row):
            if linked:
                graph.addEdge(cluster, clusters + partner)
    random.seed(turn)
    networkit.setSeed(turn, False)
    pairs = [tuple(random.sample(range(clusters), 2)) for _ in range(draws * trades)]
    begin = time.process_time()
    chain = networkit.randomization.Curveball(graph)
    chain.run(pairs)
    chain.getGraph()
    return time.process_time() - begin


print(json.dumps({"version": networkit.__version__, "seconds": [seconds(turn) for turn in range(3)]}))
