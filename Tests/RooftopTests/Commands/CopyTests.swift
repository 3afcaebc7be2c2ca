import Foundation
import Testing

/// `rooftop copy`
@Suite struct CopyTests {
  @Test func aCopyIsTheWorkshopWithItsHistory() throws {
    let shell = try Shell.withDemo()
    let done = try shell.rooftop("copy", "demo", "my copy")
    #expect(done.code == 0 && done.output == "Copied to 'my copy.okr'.\n", "\(done.error)")
    #expect(
      try shell.rooftop("log", "my copy").output == shell.rooftop("log", "demo").output)
    #expect(try shell.rooftop("check", "my copy").code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: shell.folder.path("my copy.okr"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [
    (["demo", "demo"], Int32(73), "There is a file of this name already."),
    (["nothing", "new"], 66, "There is no such file."),
    (["demo", "no/folder/new"], 73, "There is no such folder."),
    (["demo", ""], 64, "The copy has no name."),
  ])
  func whatCannotBeIsOneLine(_ words: [String], _ code: Int32, _ why: String) throws {
    let shell = try Shell.withDemo()
    let before = try Data(contentsOf: URL(filePath: shell.folder.path("demo.okr")))
    let refused = try shell.rooftop(["copy"] + words)
    #expect(refused.code == code && refused.errorIsOneLine, "\(refused.error)")
    #expect(refused.error.contains(why), "\(refused.error)")
    #expect(try Data(contentsOf: URL(filePath: shell.folder.path("demo.okr"))) == before)
  }
}
