import Foundation
import ProgramRunner
import Testing
import WorkshopExport
import WorkshopModel

/// Files as `rooftop export` leaves them.
@Suite struct ExportTests {
  @Test(arguments: ExportFormat.allCases) func everyFormatBecomesAFile(_ format: ExportFormat)
    throws
  {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop("export", "demo", "--format", format.rawValue)
    #expect(made.code == 0 && made.error.isEmpty, "\(made.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path)
    let name = try #require(names.first { $0.hasSuffix(".\(format.ending)") })
    #expect(name.hasPrefix("harbour-bikes-"))
    #expect(made.output == "Wrote \(name)\n")
    #expect(names.count == 2, "nothing is left beside it: \(names)")
    let facts = try FileManager.default.attributesOfItem(atPath: shell.folder.path(name))
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(facts[.size] as? Int ?? 0 > (format == .checkins ? 50 : 500))
  }

  @Test func theEndingOfTheNameSaysTheFormat() throws {
    let shell = try Shell.withDemo()
    #expect(try shell.rooftop("export", "demo", "-o", "x.md").code == 0)
    #expect(try text(shell, "x.md").hasPrefix("# Harbour Bikes"))
    #expect(try shell.rooftop("export", "demo", "-o", "x.checkins.csv").code == 0)
    #expect(try text(shell, "x.checkins.csv").hasPrefix("Date,Teams,Period,Number,Key result,"))
    let unclear = try shell.rooftop("export", "demo", "-o", "x.doc")
    #expect(unclear.code == 64 && unclear.errorIsOneLine)
  }

  @Test func aFolderTakesTheUsualName() throws {
    let shell = try Shell.withDemo()
    try FileManager.default.createDirectory(
      atPath: shell.folder.path("out"), withIntermediateDirectories: false)
    let made = try shell.rooftop("export", "demo", "--format", "csv", "--output", "out")
    #expect(made.output.hasPrefix("Wrote out/harbour-bikes-"))
  }

  @Test func anotherFileIsNeverWrittenOver() throws {
    let shell = try Shell.withDemo()
    try shell.folder.write("mine", to: "x.html")
    let refused = try shell.rooftop("export", "demo", "-o", "x.html")
    #expect(refused.code == 73 && refused.errorIsOneLine)
    #expect(refused.error.contains("--force"))
    #expect(try text(shell, "x.html") == "mine")
    #expect(try shell.rooftop("export", "demo", "-o", "x.html", "--force").code == 0)
    #expect(try text(shell, "x.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: ["ln -s other.md x.md", "ln -s missing x.md", "mkfifo x.md", "mkdir -p x.md/y"])
  func whatIsNoPlainFileIsRefused(_ making: String) throws {
    let shell = try Shell.withDemo()
    try shell.folder.write("mine", to: "other.md")
    _ = try Program.run(["sh", "-c", making], in: shell.folder.url.path)
    let target = making.contains("mkdir") ? "x.md/y/../../x.md/y" : "x.md"
    let arguments = ["export", "demo", "--format", "markdown", "--force", "--output", target]
    let refused = try shell.rooftop(arguments)
    if making.contains("mkdir") {
      #expect(refused.code == 0, "a folder takes the usual name")
    } else {
      #expect(refused.code == 73 && refused.errorIsOneLine)
    }
    #expect(try text(shell, "other.md") == "mine")
    #expect(!shell.folder.holds("missing"))
  }

  @Test func aMissingFolderIsAnErrorAndLeavesNothing() throws {
    let shell = try Shell.withDemo()
    let failed = try shell.rooftop("export", "demo", "-o", "no/x.md")
    #expect(failed.code == 73 && failed.errorIsOneLine)
    #expect(!shell.folder.holds("no"))
  }

  @Test func aFullDiskIsAnErrorAndNotAShortFile() throws {
    let shell = try Shell.withDemo()
    // The system refuses the byte after the limit, as a full disk would.
    let line = "ulimit -f 1; exec \"$0\" export demo -o x.html"
    let failed = try Program.run(["bash", "-c", line, Program.rooftop], in: shell.folder.url.path)
    #expect(failed.code == 74, "\(failed.error)")
    #expect(!shell.folder.holds("x.html"))
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path)
    #expect(names == ["demo.okr"], "nothing half written is left")
    let output = try Program.run(
      ["sh", "-c", "exec \"$0\" export demo --format html -o - > /dev/full", Program.rooftop],
      in: shell.folder.url.path)
    #expect(output.code == 74)
  }

  @Test func aDashIsStandardOutput() throws {
    let shell = try Shell.withDemo()
    let printed = try shell.rooftop("export", "demo", "--format", "ics", "--output", "-")
    #expect(printed.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(printed.output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func sectionsAreTakenAlongByName() throws {
    let shell = try Shell.withDemo()
    let some = try shell.rooftop(
      "export", "demo", "--format", "markdown", "-o", "-", "--sections", "people,strategy")
    #expect(some.output.contains("## Took part") && some.output.contains("## Mission"))
    #expect(!some.output.contains("Objective 1") && !some.output.contains("## Decisions"))
    #expect(
      try shell.rooftop(
        "export", "demo", "--format", "json", "-o", "-", "--sections", "people"
      ).code == 64)
    #expect(
      try shell.rooftop("export", "demo", "--format", "text", "--sections", "all").code == 64)
  }

  @Test func aTableForExcelBeginsWithItsMark() throws {
    let shell = try Shell.withDemo()
    #expect(try shell.rooftop("export", "demo", "-o", "a.csv").code == 0)
    #expect(try shell.rooftop("export", "demo", "-o", "b.csv", "--excel").code == 0)
    let plain = try Data(contentsOf: URL(filePath: shell.folder.path("a.csv")))
    let marked = try Data(contentsOf: URL(filePath: shell.folder.path("b.csv")))
    #expect(marked == Data([0xEF, 0xBB, 0xBF]) + plain)
    // Python, as Excel, takes the mark off where it reads for Excel.
    let script = """
      import csv, sys
      heads = next(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
      print(heads[0], len(heads))
      """
    let read = try Program.run(["/usr/bin/python3", "-c", script, shell.folder.path("b.csv")])
    #expect(read.output == "Order 16\n", "\(read.error)")
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let back = try shell.rooftop("import", "team", "b.csv", "--apply")
    #expect(back.code == 0, "\(back.error)")
    let refused = try shell.rooftop("export", "demo", "-o", "x.html", "--excel")
    #expect(refused.code == 64 && refused.errorIsOneLine)
  }

  @Test func aPageForTheBoardIsASection() throws {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop("export", "demo", "--format", "html", "--sections", "board")
    #expect(made.output.hasSuffix("-board.html\n"), "\(made.error)")
    #expect(!made.output.contains("Decisions"))
    let help = try shell.rooftop("export", "demo", "--help").output
    for section in WorksheetSection.allCases { #expect(help.contains(section.name)) }
  }

  @Test func aMailDraftTakesFilesAlong() throws {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop(
      "export", "demo", "-o", "x.eml", "--attach", "xlsx", "--attach", "ics", "--attach", "xlsx")
    #expect(made.code == 0, "\(made.error)")
    let text = try text(shell, "x.eml")
    #expect(text.components(separatedBy: "Content-Disposition: attachment;").count == 3)
    #expect(text.contains("2027.xlsx\"") && text.contains("2027.ics\""))
    let refused = [
      ["export", "demo", "-o", "x.html", "--attach", "csv"],
      ["export", "demo", "-o", "y.eml", "--attach", "eml"],
      ["export", "demo", "-o", "y.eml", "--attach", "json", "--cycle", "2027"],
    ]
    for arguments in refused {
      let failed = try shell.rooftop(arguments)
      #expect(failed.code == 64 && failed.errorIsOneLine, "\(arguments): \(failed.error)")
    }
  }

  private func text(_ shell: Shell, _ name: String) throws -> String {
    try String(contentsOfFile: shell.folder.path(name), encoding: .utf8)
  }
}
