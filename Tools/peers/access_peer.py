"""Runs PySAL's access on the tables it is given and prints the CPU seconds and the largest relative difference to our result.

Usage: access_peer.py e2sfca|raam DEMAND.csv SUPPLY.csv LIMIT OURS.csv
"""
import sys
import time
import warnings

import numpy as np
import pandas as pd
from access import weights
from access.fca import two_stage_fca
from access.raam import raam
from scipy.spatial import cKDTree

warnings.filterwarnings("ignore")
method, demand, supply, limit, ours = sys.argv[1], pd.read_csv(sys.argv[2]), pd.read_csv(sys.argv[3]), float(sys.argv[4]), pd.read_csv(sys.argv[5])
start = time.process_time()
near = cKDTree(demand[["x", "y"]].to_numpy()).sparse_distance_matrix(cKDTree(supply[["x", "y"]].to_numpy()), limit, output_type="coo_matrix")
cost = pd.DataFrame({"origin": demand.place.to_numpy()[near.row], "dest": supply.place.to_numpy()[near.col], "cost": near.data})
people = demand.set_index("place")[["population"]].rename(columns={"population": "demand"})
beds = supply.set_index("place")[["capacity"]].rename(columns={"capacity": "supply"})
if method == "raam":
    found = raam(people, beds, cost, tau=60)
else:
    people.index.name = beds.index.name = "geoid"
    found = two_stage_fca(people.reset_index(), beds, cost, max_cost=limit, weight_fn=weights.gaussian(limit / 3))
seconds = time.process_time() - start
own = ours.set_index("place")["access"].fillna(0)
found = found.reindex(own.index).fillna(0)
print(seconds, (np.abs(found - own) / np.maximum(np.abs(found), 1e-300)).replace(np.inf, 0).max())
