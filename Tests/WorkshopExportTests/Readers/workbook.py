"""Prints the texts, numbers and formulas of a workbook, and what in it could run or load."""
import datetime
import json
import sys
import zipfile

import openpyxl

problems = [name for name in zipfile.ZipFile(sys.argv[1]).namelist()
            if "vba" in name.lower() or "externalLink" in name or "embeddings" in name]
book = openpyxl.load_workbook(open(sys.argv[1], "rb"))
known = openpyxl.load_workbook(open(sys.argv[1], "rb"), data_only=True)
worked_out = []
texts, numbers, formulas, formats, frozen, shown, charts = [], [], [], [], [], [], []
for sheet in book:
    for chart in sheet._charts:
        title = "".join(run.t for part in chart.title.tx.rich.p for run in part.r or [])
        lines = []
        for line in chart.series:
            days = sheet[line.xVal.numRef.f.split("!")[1].replace("$", "")]
            values = sheet[line.yVal.numRef.f.split("!")[1].replace("$", "")]
            if not all(isinstance(cell.value, datetime.datetime) for row in days for cell in row):
                problems.append("a chart has something else than days below it")
            if not all(cell.data_type == "n" for row in values for cell in row):
                problems.append("a chart has something else than numbers in it")
            lines.append("%s %d" % (line.tx.v, len(values)))
        charts.append("%s, %s: %s" % (type(chart).__name__, title, ", ".join(lines)))
    frozen.append(str(sheet.freeze_panes))
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink is not None:
                problems.append("link " + str(cell.value))
            if cell.value is None:
                continue
            if cell.data_type == "f":
                formulas.append(cell.coordinate + " " + cell.value)
                formats.append(cell.number_format)
                value = known[sheet.title][cell.coordinate].value
                if isinstance(value, (int, float)):
                    worked_out.append(float(value))
            elif isinstance(cell.value, datetime.datetime):
                texts.append(cell.value.date().isoformat())
            elif cell.data_type == "n":
                numbers.append(float(cell.value))
                shown.append("%s as %s" % (cell.value, cell.number_format))
            else:
                texts.append(str(cell.value))
json.dump({"texts": texts, "problems": problems, "numbers": numbers, "formulas": formulas,
           "values": worked_out,
           "formats": formats, "shown": shown, "frozen": frozen, "sheets": book.sheetnames,
           "charts": charts}, sys.stdout)
