"""Prints the texts of a mail draft, part by part, and what is wrong with its lines and fields."""
import base64
import email
import email.policy
import json
import sys

raw = open(sys.argv[1], "rb").read()
problems = []
for line in raw.split(b"\r\n"):
    if b"\n" in line or b"\r" in line:
        problems.append("bare line break")
    if any(byte > 126 for byte in line):
        problems.append("not ASCII")
    if len(line) > 78:
        problems.append("line of %d" % len(line))
mail = email.message_from_bytes(raw, policy=email.policy.default)
fields = [name.lower() for name in mail.keys()]
wanted = ["subject", "date", "x-unsent", "mime-version", "content-type"]
if fields != wanted:
    problems.append("fields " + " ".join(fields))
if mail["X-Unsent"] != "1":
    problems.append("no draft")
if mail["Date"].datetime is None:
    problems.append("no date")
texts, formats = [mail["Subject"]], []
for part in mail.walk():
    problems += ["%s in %s" % (defect, part.get_content_type()) for defect in part.defects]
    formats.append(part.get_content_type())
    if part.is_multipart():
        continue
    name = part.get_filename()
    if name is None:
        texts.append(part.get_content().replace("\r\n", "\n"))
    else:
        texts.append(name + " " + base64.b64encode(part.get_payload(decode=True)).decode())
json.dump({"texts": texts, "problems": problems, "formats": formats}, sys.stdout)
