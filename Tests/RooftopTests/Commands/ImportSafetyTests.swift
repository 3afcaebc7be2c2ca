import Foundation
import Testing

/// What is no file, or no text, is refused in one line and at once.
@Suite struct ImportSafetyTests {
  private func newShell() throws -> Shell {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    return shell
  }

  private func pipe(_ shell: Shell, _ name: String) -> String {
    let path = shell.folder.path(name)
    mkfifo(path, 0o600)
    return path
  }

  @Test func aPipeIsNoSource() throws {
    let shell = try newShell()
    let pipe = pipe(shell, "list.csv")
    for kind in [[], ["--kind", "people"], ["--kind", "workshop"]] {
      let result = try shell.rooftop(["import", "team", pipe] + kind)
      #expect(result.code == 65 && result.errorIsOneLine, "\(kind): \(result.error)")
      #expect(result.error.contains("This is a pipe, a terminal or a device."))
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/tty", "/dev/null"])
  func aDeviceIsNoSource(_ device: String) throws {
    let shell = try newShell()
    let result = try shell.rooftop("import", "team", device, "--kind", "people")
    #expect(result.code == 65 && result.errorIsOneLine, "\(result.error)")
    let made = try shell.rooftop("new", "other", "--organisation", "X", "--people", device)
    #expect(made.code == 65 && made.errorIsOneLine)
    #expect(!shell.folder.holds("other.okr"))
  }

  @Test func aPipeIsNoListOfPeopleAndNoTheme() throws {
    let shell = try newShell()
    let people = pipe(shell, "people.csv")
    let made = try shell.rooftop("new", "other", "--organisation", "X", "--people", people)
    #expect(made.code == 65 && made.errorIsOneLine)
    let theme = pipe(shell, "mine.yaml")
    let checked = try shell.rooftop("themes", "--check", theme)
    #expect(checked.code == 65 && checked.errorIsOneLine, "\(checked.error)")
    let opened = try shell.rooftop("open", "team", "--theme", theme)
    #expect(opened.code != 0 && opened.errorIsOneLine, "\(opened.error)")
  }

  @Test func aFolderIsNamedAsOne() throws {
    let shell = try newShell()
    let result = try shell.rooftop("import", "team", shell.folder.path(""), "--kind", "people")
    #expect(result.code == 65 && result.error.contains("This is a folder."))
  }

  @Test func aWorkshopIsNoSource() throws {
    let shell = try newShell()
    let result = try shell.rooftop("import", "team", "team.okr", "--kind", "people")
    #expect(result.code == 65 && result.error.contains("This is a workshop, not a list."))
  }

  @Test(arguments: ["people", "suggestions"]) func aJSONListIsNoLongerThanATable(
    _ kind: String
  ) throws {
    let shell = try newShell()
    let list = "[" + Array(repeating: "\"x\"", count: 100_001).joined(separator: ",") + "]"
    try shell.folder.write(list, to: "list.json")
    let result = try shell.rooftop("import", "team", "list.json", "--kind", kind)
    #expect(result.code == 65 && result.errorIsOneLine)
    #expect(result.error.contains("more than 100000 rows"))
  }

  @Test func aJSONListComesIn() throws {
    let shell = try newShell()
    try shell.folder.write("[\"Ana\", \"B\\u00f6\"]", to: "list.json")
    let result = try shell.rooftop("import", "team", "list.json", "--kind", "people", "--apply")
    #expect(result.output.contains("1 + Ana") && result.output.contains("2 + Bö"))
  }

  /// One name a line, and a table that a spreadsheet wrote under the same ending.
  @Test func aPlainTextIsLinesUnlessItHasTabs() throws {
    let shell = try newShell()
    try shell.folder.write("Berg, Ana\n\n\"Bo\n", to: "lines.txt")
    let lines = try shell.rooftop("import", "team", "lines.txt", "--kind", "people")
    #expect(lines.output.contains("1 + Berg, Ana") && lines.output.contains("3 + \"Bo"))
    try shell.folder.write("Vorname\tNachname\n\nAna\tBerg\n", to: "table.txt")
    let table = try shell.rooftop("import", "team", "table.txt")
    #expect(table.output.contains("Read as people") && table.output.contains("3 + Ana Berg"))
  }

  @Test func theKindThatWasGuessedIsNamed() throws {
    let shell = try newShell()
    try shell.folder.write("Name\nAna\n", to: "p.csv")
    let result = try shell.rooftop("import", "team", "p.csv")
    #expect(result.output.hasPrefix("Read as people, by its columns.\n"))
    try shell.folder.write("name,type,progress\nGrow,goal,0\nOrders,milestone,0\n", to: "o.csv")
    #expect(try shell.rooftop("import", "team", "o.csv").output.hasPrefix("Read as okrs"))
  }

  @Test func whatIsAmbiguousIsAnsweredOnTheCommandLine() throws {
    let shell = try newShell()
    try shell.folder.write(
      "Objective,Key result,Their end,Due\nGrow,Orders,1.250,5/6/2027\n", to: "o.csv")
    let map = ["import", "team", "o.csv", "--map", "Their end=target value"]
    let asked = try shell.rooftop(map)
    #expect(asked.code == 65 && asked.output.contains("Say --decimal comma or --decimal point"))
    let dates = try shell.rooftop(map + ["--decimal", "comma"])
    #expect(dates.code == 65 && dates.output.contains("Say --dates day-first"))
    let done = try shell.rooftop(map + ["--decimal", "comma", "--dates", "month-first"])
    #expect(done.code == 0 && done.output.contains("at least 1,250 by 6 May 2027"))
    let wrong = try shell.rooftop("import", "team", "o.csv", "--map", "Gone=target value")
    #expect(wrong.code == 65 && wrong.error.contains("There is no column"))
    let unsaid = try shell.rooftop("import", "team", "o.csv", "--map", "Their end")
    #expect(unsaid.code == 64 && unsaid.errorIsOneLine)
  }
}
