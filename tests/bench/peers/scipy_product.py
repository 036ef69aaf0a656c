"""Pairs of boards that share people, by scipy's sparse product A·Aᵀ: the compiled near-limit for this work.

Reads pairs of int32 (board, person) from the file named first; the second and third arguments are the numbers of boards and people.
Says {"ready": true}; then answers each line of its input: "run" with the milliseconds of one product by the clock and of the processor, "count" with the number of pairs
and the people shared by all of them together.
"""
import json
import sys
import time

import numpy
from scipy import __version__
from scipy.sparse import csr_matrix, triu

file, boards, people = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
pairs = numpy.fromfile(file, dtype=numpy.int32).reshape(-1, 2)
matrix = csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (pairs[:, 0], pairs[:, 1])), shape=(boards, people))
turned = matrix.T.tocsr()
print(json.dumps({"ready": True, "version": f"scipy {__version__}, numpy {numpy.__version__}"}), flush=True)

product = None
for line in sys.stdin:
    if line.strip() == "run":
        product = None
        began, spent = time.perf_counter(), time.process_time()
        product = matrix @ turned
        took = {"milliseconds": (time.perf_counter() - began) * 1000, "processor": (time.process_time() - spent) * 1000}
        print(json.dumps(took), flush=True)
    else:
        upper = triu(matrix @ turned, k=1)
        print(json.dumps({"pairs": int(upper.nnz), "shared": int(upper.sum())}), flush=True)
