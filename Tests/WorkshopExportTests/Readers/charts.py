"""Prints the texts of the charts in an HTML page, read as XML, and what lies outside their pictures."""
import json
import re
import sys
import xml.etree.ElementTree as tree

page = open(sys.argv[1], encoding="utf-8").read()
texts, problems, shown = [], [], []
for source in re.findall(r'<svg [^>]*role="img">.*?</svg>', page, re.S):
    chart = tree.fromstring(source)
    _, _, width, height = map(float, chart.get("viewBox").split())
    if [part.tag for part in chart[:2]] != ["title", "desc"]:
        problems.append("no title and description first")
    texts += [chart[0].text, chart[1].text]
    places = []
    for part in chart:
        if part.tag in ("polyline", "polygon"):
            points = [tuple(map(float, point.split(","))) for point in part.get("points").split()]
            places += points
            shown.append("%s %d" % (part.get("class"), len(points)))
        elif part.tag == "circle":
            places.append((float(part.get("cx")), float(part.get("cy"))))
            shown.append("dot 1")
        elif part.tag == "text":
            texts.append(part.text)
            size = 6 * len(part.text)
            left = {"start": 0, "middle": size / 2, "end": size}[part.get("text-anchor")]
            x, y = float(part.get("x")), float(part.get("y"))
            places += [(x - left, y - 9), (x - left + size, y)]
    problems += ["outside: %s" % (place,) for place in places
                 if not (0 <= place[0] <= width and 0 <= place[1] <= height)]
json.dump({"texts": texts, "problems": problems, "shown": shown}, sys.stdout)
