import Foundation
import ProgramRunner
import Testing

/// A workbook that another library wrote is a source like a CSV file.
@Suite struct WorkbookImportTests {
  private static let script = """
    import sys, datetime, openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "OKRs"
    sheet.append(["Our OKRs"])
    sheet.append([])
    sheet.append(["Objective", "Key result", "Owner", "Start", "Target", "Due"])
    sheet.append(["Grow & shine", "Orders", "Jörg", 20, 45.5, datetime.date(2027, 9, 30)])
    sheet.append([None, "Returns", "Ana", 0.12, 0.04, datetime.datetime(2027, 6, 30, 14, 0)])
    for cell in ("D5", "E5"): sheet[cell].number_format = "0%"
    sheet.append([None, "Complaints", None, 12, 4, None])
    for cell in ("D6", "E6"): sheet[cell].number_format = '0"%"'
    for cells in ("A4:A6", "C5:C6", "F5:F6"): sheet.merge_cells(cells)
    sheet.append(["Answer", "Answers", "Bo", 1 / 3, 2, None])
    book.create_sheet("Other").append(["x"])
    book.save(sys.argv[1])
    """

  @Test func itsFirstSheetComesIn() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let path = shell.folder.path("okrs.xlsx")
    let made = try Program.run(
      ["/usr/bin/python3", "-c", Self.script, path],
      environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], in: shell.folder.url.path)
    #expect(made.code == 0, "\(made.error)")
    let result = try shell.rooftop("import", "team", "okrs.xlsx", "--apply")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("4 + Orders: from 20 to 45.5 by 30 Sep 2027, owner Jörg"))
    #expect(result.output.contains("5 + Returns: from 12% to 4% by 30 Jun 2027, owner Ana"))
    // A unit that the format writes behind the number multiplies nothing; a merged cell counts for all
    // of its rows.
    #expect(result.output.contains("6 + Complaints: from 12 to 4 by 30 Jun 2027, owner Ana"))
    #expect(result.output.contains("7 + Answers: from 0.333333333333 to 2"))
    #expect(result.output.contains("the sheet OKRs. Not read: Other."))
  }

  /// A cover, an empty sheet and a hidden one lie around the table.
  @Test func theSheetWithAHeadingComesInWhereverItLies() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let path = shell.folder.path("okrs.xlsx")
    let script = """
      import sys, openpyxl
      book = openpyxl.Workbook()
      book.active.title = "Cover"
      book.active.append(["Our goals for 2027"])
      book.active.append(["Owner: the board"])
      book.create_sheet("Nothing")
      hidden = book.create_sheet("Old")
      hidden.append(["Objective", "Key result", "Target"])
      hidden.append(["Gone", "Gone", 1])
      hidden.sheet_state = "hidden"
      sheet = book.create_sheet("Goals")
      sheet.append([])
      sheet.append(["Objective", "Key result", "Start", "Target"])
      sheet.append(["Grow", "Orders", 20, 45])
      book.create_sheet("Later").append(["Objective", "Key result"])
      book.save(sys.argv[1])
      """
    let made = try Program.run(
      ["/usr/bin/python3", "-c", script, path],
      environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], in: shell.folder.url.path)
    #expect(made.code == 0, "\(made.error)")
    let result = try shell.rooftop("import", "team", "okrs.xlsx", "--apply")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("3 + Orders: from 20 to 45"), "\(result.output)")
    #expect(result.output.contains("the sheet Goals. Not read: Cover, Nothing, Later."))
  }

  @Test func whatTheProgramWroteComesInAgain() throws {
    let shell = try Shell.withDemo()
    _ = try shell.rooftop("export", "demo", "--format", "xlsx", "--output", "demo.xlsx")
    let again = try shell.rooftop("import", "demo", "demo.xlsx", "--kind", "okrs")
    #expect(again.code == 0, "\(again.error)\(again.output)")
    #expect(again.output.contains("0 to add"), "\(again.output)")
    #expect(!again.output.contains("+ "), "\(again.output)")
  }

  @Test func anOldWorkbookAndADamagedOneAreNamed() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    try Data([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).write(to: URL(filePath: shell.folder.path("a.xls")))
    let old = try shell.rooftop("import", "team", "a.xls", "--kind", "okrs")
    #expect(old.code == 65 && old.error.contains("workbook of an old Excel"))
    try Data([0x50, 0x4B, 3, 4, 1, 2, 3]).write(to: URL(filePath: shell.folder.path("b.xlsx")))
    let damaged = try shell.rooftop("import", "team", "b.xlsx", "--kind", "okrs")
    #expect(damaged.code == 65 && damaged.errorIsOneLine)
    #expect(damaged.error.contains("This is no workbook of Excel."))
  }
}
