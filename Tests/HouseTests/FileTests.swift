import Foundation
import Testing

@Suite struct FileTests {
  @Test func filesHoldOneThingEach() throws {
    for folder in ["Sources", "Tests"] {
      for file in try Repository.files(in: folder, suffix: ".swift") {
        let lines = try Repository.text(file).split(
          separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 250, "\(file) has \(lines.count) lines")
      }
    }
  }

  @Test func theTopLevelHoldsTheHouseOnly() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    let extra = names.filter {
      !$0.hasPrefix(".")
        && !["Package.swift", "Package.resolved", "Sources", "Tests", "Themes", "README.md"]
          .contains($0)
    }
    #expect(extra == [])
  }
}
