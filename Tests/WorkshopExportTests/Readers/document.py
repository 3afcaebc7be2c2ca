"""Prints the strings of a JSON document and where it departs from the schema beside it."""
import json
import sys

import jsonschema

document = json.load(open(sys.argv[1], encoding="utf-8"))
schema = json.load(open(sys.argv[2], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
problems = [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(document)]
texts = []


def collect(value):
    if isinstance(value, str):
        texts.append(value)
    elif isinstance(value, list):
        for item in value:
            collect(item)
    elif isinstance(value, dict):
        for item in value.values():
            collect(item)


collect(document)
json.dump({"texts": texts, "problems": problems}, sys.stdout)
