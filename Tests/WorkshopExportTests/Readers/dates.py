"""Prints the texts of a calendar's events and what is wrong with its lines."""
import json
import re
import sys

import icalendar

raw = open(sys.argv[1], "rb").read()
problems = []
for line in raw.split(b"\r\n"):
    if len(line) > 75:
        problems.append("line of %d octets" % len(line))
    if b"\n" in line or b"\r" in line:
        problems.append("bare line break")
    line.decode("utf-8")
calendar = icalendar.Calendar.from_ical(raw)
texts = []
for event in calendar.walk("VEVENT"):
    if set(event.keys()) - {"UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SUMMARY",
                            "DESCRIPTION", "TRANSP"}:
        problems.append("properties " + " ".join(event.keys()))
    rule = event.get("RRULE")
    texts += [str(event["UID"]), event["DTSTART"].dt.isoformat(),
              rule.to_ical().decode() if rule else ""]
# The library turns a typed backslash and n into a line break: the values are unescaped here, in one
# pass as the standard says.
for line in icalendar.parser.Contentlines.from_ical(raw):
    name, _, value = line.partition(":")
    if name in ("SUMMARY", "DESCRIPTION"):
        plain = re.sub(r"\\(.)", lambda found: {"n": "\0", "N": "\0"}.get(found[1], found[1]), value)
        texts += plain.split("\0")
problems += [item.name for item in calendar.walk() if item.name not in ("VCALENDAR", "VEVENT")]
json.dump({"texts": texts, "problems": problems}, sys.stdout)
