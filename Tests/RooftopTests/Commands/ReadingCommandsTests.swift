import Foundation
import Testing

/// `show`, `log` and `check` on files as they are found.
@Suite struct ReadingCommandsTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "Harbour Bikes")
    return shell
  }

  @Test func showPrintsTheWorksheet() throws {
    let shown = try shell().rooftop("show", "team.okr")
    #expect(shown.code == 0)
    #expect(shown.output.hasPrefix("Harbour Bikes: OKRs"))
    #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theEndingMayBeLeftOut() throws {
    #expect(try shell().rooftop("show", "team").code == 0)
  }

  @Test func logPrintsWhoDidWhatWhen() throws {
    let log = try shell().rooftop("log", "team")
    #expect(log.code == 0)
    #expect(log.output.contains("  desk  Workshop of Harbour Bikes created for "))
  }

  @Test func aSoundFilePassesTheCheck() throws {
    let shell = try shell()
    let plain = try shell.rooftop("check", "team")
    #expect(plain.code == 0)
    #expect(plain.output.contains("ok  events: 1 events"))
    let json = try shell.rooftop("check", "team", "--json")
    let found = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(found?["sound"] as? Bool == true)
    #expect((found?["items"] as? [Any])?.isEmpty == false)
  }

  @Test func aChangedFileFailsTheCheck() throws {
    let shell = try shell()
    let path = shell.folder.path("team.okr")
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = try #require(bytes.range(of: Data("Harbour".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "B")
    try bytes.write(to: URL(filePath: path))
    let checked = try shell.rooftop("check", "team")
    #expect(checked.code == 65)
    #expect(checked.output.contains("BAD events"))
    #expect(checked.errorIsOneLine)
  }

  @Test(arguments: ["open", "show", "log", "check"]) func aMissingFileIsOneLine(
    _ command: String
  ) throws {
    let result = try Shell().rooftop(command, "nothing.okr")
    #expect(result.code == 66)
    #expect(result.errorIsOneLine)
    #expect(result.error.contains("nothing.okr: There is no such file."))
    #expect(result.error.contains("rooftop new"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: ["open", "show", "log", "check"]) func aForeignFileIsRefused(
    _ command: String
  ) throws {
    let shell = try Shell()
    try shell.folder.write("hello", to: "notes.txt")
    let result = try shell.rooftop(command, "notes.txt")
    #expect(result.code == 65)
    #expect(result.errorIsOneLine)
  }
}
