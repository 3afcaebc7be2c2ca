"""Prints the cells of a CSV file, read strictly, and what is wrong with it."""
import csv
import json
import re
import sys

raw = open(sys.argv[1], "rb").read()
problems = []
if re.search(rb"(?<!\r)\n", re.sub(rb'"(?:[^"]|"")*"', b"", raw)):
    problems.append("a row ends without CRLF")
rows = list(csv.reader(raw.decode("utf-8").splitlines(keepends=True), strict=True))
if len({len(row) for row in rows}) != 1:
    problems.append("rows of different length")
number = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
for row in rows:
    for cell in row:
        if cell[:1] in tuple("=+-@\t\r") and cell and not number.fullmatch(cell):
            problems.append("formula " + cell)
json.dump({"texts": [cell for row in rows for cell in row], "problems": problems}, sys.stdout)
