import Foundation
import Testing
import WorkshopApp
import WorkshopImport

@testable import rooftop

/// Real files, as the desk reads them.
@Suite struct DeskImportTests {
  @Test func aFileIsReadAsTheCommandReadsIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("people.csv")
    try Data("Name;Team\nZoe;A\nYan;B\n".utf8).write(to: URL(filePath: path))
    guard case .read(let source) = DeskImport.read(.init(kind: .people, source: path)),
      case .people(let rows) = source.content
    else {
      Issue.record("no people were read")
      return
    }
    #expect(rows.map(\.name) == ["Zoe", "Yan"])
  }

  @Test func aFileThatIsNotThereIsRefusedWithItsName() throws {
    let path = try TemporaryFolder().path("gone.csv")
    guard case .refused(let reason) = DeskImport.read(.init(kind: .okrs, source: path)) else {
      Issue.record("something was read")
      return
    }
    #expect(reason.string.contains("gone.csv") && reason.string.contains("cannot be read"))
  }
}
