"""Pairs of boards that share people, by networkx: the weighted projection of a bipartite graph, what an analyst would write first.

Reads pairs of int32 (board, person) from the file named first. Speaks as scipy_product.py does.
"""
import json
import sys
import time

import networkx
import numpy
from networkx.algorithms import bipartite

pairs = numpy.fromfile(sys.argv[1], dtype=numpy.int32).reshape(-1, 2)
graph = networkx.Graph()
graph.add_edges_from((("board", int(board)), ("person", int(person))) for board, person in pairs)
boards = [node for node in graph if node[0] == "board"]
print(json.dumps({"ready": True, "version": f"networkx {networkx.__version__}"}), flush=True)

for line in sys.stdin:
    began, used = time.perf_counter(), time.process_time()
    projected = bipartite.weighted_projected_graph(graph, boards)
    spent, used = (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000
    if line.strip() == "run":
        print(json.dumps({"milliseconds": spent, "processor": used}), flush=True)
    else:
        shared = sum(weight for _, _, weight in projected.edges(data="weight"))
        print(json.dumps({"pairs": projected.number_of_edges(), "shared": int(shared)}), flush=True)
