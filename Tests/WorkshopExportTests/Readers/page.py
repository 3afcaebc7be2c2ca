"""Prints the texts of an HTML page's blocks and what in it could run, load or leave the page."""
import json
import re
import sys
from html.parser import HTMLParser

BLOCKS = {"h1", "h2", "h3", "p", "li", "td", "th", "caption", "title"}
VOID = {"meta", "br"}
QUIET = BLOCKS | VOID | {"html", "head", "body", "main", "style", "table", "thead", "tbody", "tr",
                         "ul", "ol", "div", "svg", "rect", "bdi", "nav", "section", "a", "figure",
                         "figcaption", "desc", "text", "polyline", "polygon", "circle"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "dir", "scope", "colspan",
              "aria-hidden", "aria-label", "width", "height", "viewbox", "preserveaspectratio",
              "role", "points", "cx", "cy", "r", "x", "y", "text-anchor"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.texts, self.problems, self.open, self.block = [], [], [], None
        self.links, self.places = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in QUIET:
            self.problems.append("tag " + tag)
        for name, value in attributes:
            if name == "id" and re.fullmatch("set-[0-9]+", value):
                self.places.append(value)
            elif name == "href" and re.fullmatch("#set-[0-9]+", value):
                self.links.append(value[1:])
            elif name not in ATTRIBUTES:
                self.problems.append("attribute " + name)
        if tag not in VOID:
            self.open.append(tag)
        if tag in BLOCKS:
            self.block = ""

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append("unexpected end of " + tag)
        if tag in BLOCKS and self.block is not None:
            self.texts.append(self.block.strip())
            self.block = None

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            if "url(" in data or "@import" in data:
                self.problems.append("style loads something")
        elif self.block is not None:
            self.block += data

    def handle_comment(self, data):
        # One space keeps the halves of a mail address apart.
        if data != " ":
            self.problems.append("comment " + data)


page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
page.close()
if page.links != page.places:
    page.problems.append("the contents do not lead to the sections")
page.problems += ["not closed: " + tag for tag in page.open]
json.dump({"texts": page.texts, "problems": page.problems}, sys.stdout)
