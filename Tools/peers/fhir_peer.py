"""Runs PyPI's fhirpathrs or fhirkit-rs on a resource and prints evaluations (or validations) a CPU second.

Usage: fhir_peer.py path RESOURCE.json EXPRESSION...   |   fhir_peer.py validate RESOURCE.json
"""
import json
import sys
import time


def rate(work, seconds=1.5):
    work()
    count, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        for _ in range(20): work()
        count += 20
    return count / (time.process_time() - start)


kind, file = sys.argv[1], sys.argv[2]
text = open(file, encoding="utf-8").read()
value = json.loads(text)
if kind == "path":
    from fhirpathrs import evaluate
    expressions = sys.argv[3:]
    print(len(expressions) * rate(lambda: [evaluate(e, value) for e in expressions]))
else:
    import fhirkit
    print(rate(lambda: fhirkit.validate(text)))
