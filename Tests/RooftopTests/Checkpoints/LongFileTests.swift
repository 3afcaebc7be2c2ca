import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// The program on a workshop with a long history.
@Suite struct LongFileTests {
  private func shell() throws -> Shell {
    let shell = try Shell.withDemo()
    let ledger = try WorkshopFile.open(shell.folder.path("demo.okr"), access: .readWrite).ledger
    defer { ledger.close() }
    try ledger.recordAll(by: .desk, at: Timestamp(seconds: 1_803_900_000)) { _ in
      (0..<1_200).map { .itemParked(text: "Thought \($0)") }
    }
    return shell
  }

  private func checkpoint(_ shell: Shell) throws -> String {
    let folder = shell.folder.path(".cache/rooftop/checkpoints")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return "\(folder)/\(try #require(names.first, "\(names)"))"
  }

  @Test func itShowsTheSameFromItsCheckpointAndWithABrokenOne() throws {
    let shell = try shell()
    let whole = try shell.rooftop("show", "demo", "--format", "json")
    let first = try shell.rooftop("show", "demo")
    #expect(first.code == 0)
    let file = try checkpoint(shell)
    #expect(try shell.rooftop("show", "demo").output == first.output)
    #expect(try shell.rooftop("show", "demo", "--format", "json").output == whole.output)
    try Data("no checkpoint".utf8).write(to: URL(filePath: file))
    #expect(try shell.rooftop("show", "demo").output == first.output)
    #expect(try Data(contentsOf: URL(filePath: file)).count > 1_000, "a new one is kept")
  }

  @Test(arguments: [["status", "demo"], ["status", "demo", "--json"], ["show", "demo"]])
  func aCommandThatOnlyReadsSaysTheSameFromItsCheckpoint(_ words: [String]) throws {
    let shell = try shell()
    let whole = try shell.rooftop(words)
    #expect(whole.code == 0 && !whole.output.isEmpty)
    _ = try checkpoint(shell)
    #expect(try shell.rooftop(words).output == whole.output)
  }

  @Test func theLogIsWholeAndTheCheckComparesTheCheckpoint() throws {
    let shell = try shell()
    let before = try shell.rooftop("log", "demo").output
    _ = try shell.rooftop("show", "demo")
    #expect(try shell.rooftop("log", "demo").output == before)
    #expect(before.split(separator: "\n").count > 1_200)
    let check = try shell.rooftop("check", "demo")
    #expect(check.code == 0)
    #expect(check.output.contains("agrees with the events"))
  }

  @Test func whereNoFolderCanBeMadeAllWorksAsBefore() throws {
    let shell = try shell()
    let first = try shell.rooftop("show", "demo")
    let nowhere = ["XDG_CACHE_HOME": "/dev/null/cache"]
    #expect(try shell.rooftop("show", "demo", environment: nowhere).output == first.output)
  }
}
