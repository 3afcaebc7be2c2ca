import Foundation
import ProgramRunner
import Testing

/// Streams that are full, closed, endless, or no longer read.
@Suite struct StreamTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "Harbour Bikes")
    return shell
  }

  /// Runs `line` in a POSIX shell, `$0` being the program.
  private func script(_ line: String, in shell: Shell) throws -> Program.Result {
    try Program.run(["sh", "-c", line, Program.rooftop], in: shell.folder.url.path)
  }

  @Test(arguments: ["show", "log", "check"]) func whatCannotBeWrittenIsNoSuccess(_ command: String)
    throws
  {
    let full = try script("exec \"$0\" \(command) team > /dev/full", in: try shell())
    #expect(full.code == 74)
    #expect(full.error.hasPrefix("rooftop: The output could not be written"))
    #expect(full.error.count { $0.isNewline } == 1)
  }

  @Test(arguments: ["--help", "--version", "help show", "show --help", "themes", "manual"])
  func neitherIsAnyOtherOutput(_ words: String) throws {
    let full = try script("exec \"$0\" \(words) > /dev/full", in: try Shell())
    #expect(full.code == 74)
    #expect(full.error.hasPrefix("rooftop: The output could not be written"))
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    let cut = try script("\"$0\" show team | true", in: try shell())
    #expect(cut.error.isEmpty)
  }

  @Test func withoutStandardErrorTheCodeStillTells() throws {
    #expect(try script("exec \"$0\" show missing 2>&-", in: try shell()).code == 66)
  }

  @Test func anEndlessListOfPeopleIsRefused() throws {
    let shell = try Shell()
    let made = try shell.rooftop("new", "x", "--organisation", "X", "--people", "/dev/zero")
    #expect(made.code == 65)
    #expect(made.errorIsOneLine)
    #expect(!shell.folder.holds("x.okr"))
  }

  @Test(arguments: ["", "folder/"]) func aFileNeedsAName(_ name: String) throws {
    let shell = try Shell()
    let folder = shell.folder.path("folder")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let made = try shell.rooftop("new", name, "--organisation", "X")
    #expect(made.code == 64)
    #expect(made.errorIsOneLine)
    #expect(!shell.folder.holds(".okr"))
    #expect(!shell.folder.holds("folder/.okr"))
  }

  @Test func aNameCannotForgeALineOfTheLog() throws {
    let shell = try Shell()
    let name = "X\n2027-01-01 10:00  desk  Decided\u{1B}[31m\u{202E}"
    _ = try shell.rooftop("new", "x", "--organisation", name)
    let log = try shell.rooftop("log", "x").output
    #expect(log.count { $0.isNewline } == 1)
    #expect(
      log.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!log.contains("\u{202E}"))
  }

  @Test func wideCharactersCountTwiceWhenTheWorksheetIsWrapped() throws {
    let shell = try Shell()
    let name = String(repeating: "京", count: 50)
    _ = try shell.rooftop("new", "x", "--organisation", name)
    let lines = try shell.rooftop("show", "x").output.split(separator: "\n")
    #expect(lines.contains { $0.contains("京") })
    #expect(lines.allSatisfy { $0.count + $0.count { $0 == "京" } <= 80 })
  }
}
