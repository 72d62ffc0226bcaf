"""Joins the items of a bank by the similarity of their words, three in a row, with SetSimilaritySearch.

Prints how long the join took, in seconds, and how many pairs it found: what banklint does itself, as
a Python program would do it. Reading the bank and cutting it into shingles is not timed.
"""

import re
import sys
import time

import SetSimilaritySearch
import yaml


def shingles(item):
    texts = [item["stem"]] + [option["text"] for option in item["options"]]
    for number, text in enumerate(texts):
        words = re.findall(r"\w+", text.lower())
        for first in range(max(1, len(words) - 2)):
            yield (number == 0, *words[first : first + 3])


with open(sys.argv[1], "rb") as file:
    items = yaml.load(file, Loader=yaml.CSafeLoader)["items"]
sets = [list(set(shingles(item))) for item in items]
start = time.perf_counter()
pairs = list(SetSimilaritySearch.all_pairs(sets, similarity_func_name="jaccard", similarity_threshold=0.5))
print(f"{time.perf_counter() - start:.4f} {len(pairs)}")
