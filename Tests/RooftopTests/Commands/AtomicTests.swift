import Foundation
import ProgramRunner
import Testing

/// A new file is whole, or there is none: whenever the program is killed.
@Suite struct AtomicTests {
  /// Runs the program and kills it as soon as it has begun to make a file.
  private func killed(_ command: String, in shell: Shell) throws {
    let script = """
      "$0" \(command) & maker=$!
      until ls -A | grep -q '^\\.rooftop-.*\\.tmp$'; do kill -0 $maker 2>/dev/null || break; done
      kill -9 $maker 2>/dev/null; wait $maker
      """
    _ = try Program.run(
      ["sh", "-c", script, try Program.rooftop], environment: nil, in: shell.folder.url.path)
  }

  private func leftovers(_ shell: Shell) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path)
      .filter { $0.hasPrefix(".rooftop-") }
  }

  @Test func aKilledNewLeavesTheNameFreeAndTheNextOneCleansUp() throws {
    let shell = try Shell()
    let names = (1...200).map { "Person \($0)" }
    try shell.folder.write(names.joined(separator: "\n"), to: "people.csv")
    try killed("new team --organisation X --people people.csv", in: shell)
    #expect(!shell.folder.holds("team.okr"))
    #expect(try !leftovers(shell).isEmpty)
    let made = try shell.rooftop("new", "team", "--organisation", "X", "--people", "people.csv")
    #expect(made.code == 0)
    #expect(try leftovers(shell).isEmpty)
    #expect(try shell.rooftop("check", "team").code == 0)
  }

  @Test func aKilledImportOfAWorkshopLeavesTheNameFree() throws {
    let shell = try Shell.withDemo()
    _ = try shell.rooftop("export", "demo", "--format", "json", "--output", "demo.json")
    try killed("import copy demo.json --apply", in: shell)
    let there = shell.folder.holds("copy.okr")
    if there { #expect(try shell.rooftop("check", "copy").code == 0) }
    let made = try shell.rooftop("import", "copy", "demo.json", "--apply")
    #expect(made.code == 0)
    #expect(try leftovers(shell).isEmpty)
    #expect(try shell.rooftop("check", "copy").code == 0)
  }

  @Test func whatSomebodyIsMakingNowIsNotCleanedAway() throws {
    let shell = try Shell()
    let script = """
      exec 3<>.rooftop-mine.tmp
      python3 -c 'import fcntl, struct, sys
      fcntl.fcntl(3, 37, struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 1 << 47, 1, 0))'
      "$0" new team --organisation X >/dev/null
      """
    _ = try Program.run(
      ["sh", "-c", script, try Program.rooftop], environment: nil, in: shell.folder.url.path)
    #expect(shell.folder.holds("team.okr"))
    #expect(try leftovers(shell) == [".rooftop-mine.tmp"])
  }

  @Test func aNewFileIsNotMadeBesideAJournalOfAnother() throws {
    let shell = try Shell()
    try shell.folder.write("a diary", to: "team.okr-journal")
    let made = try shell.rooftop("new", "team", "--organisation", "X")
    #expect(made.code == 65)
    #expect(made.errorIsOneLine)
    #expect(made.error.contains("team.okr-journal lies beside it"))
    #expect(!shell.folder.holds("team.okr"))
  }

  @Test func anEmptyWorkshopFailsTheCheck() throws {
    let shell = try Shell()
    try shell.folder.write("", to: "team.okr")
    #expect(try shell.rooftop("check", "team").code == 65)
  }
}
