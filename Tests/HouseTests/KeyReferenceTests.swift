import Foundation
import Testing
import WorkshopApp

/// The manual page prints the key reference: so no table may be left out of it.
@Suite struct KeyReferenceTests {
  @Test func everyKeyTableIsInTheReference() throws {
    let told = Set(KeyReference.sections.map(\.table))
    var tables: Set<String> = []
    for file in try Repository.files(in: "Sources/WorkshopApp", suffix: ".swift") {
      guard let owner = Self.owner(ofTheTableIn: try Repository.text(file)) else { continue }
      tables.insert(owner)
      #expect(told.contains(owner), "\(owner) in \(file)")
    }
    #expect(tables.count > 50)
  }

  @Test func noTableIsToldTwiceUnderOneTitle() {
    let titles = KeyReference.sections.map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  /// The type around the first key table of a source file.
  private static func owner(ofTheTableIn text: String) -> String? {
    var owner: String?
    for line in text.split(separator: "\n") {
      if let match = line.firstMatch(of: /^(?:public )?(?:struct|enum|extension) (\w+)/) {
        owner = String(match.1)
      }
      if line.contains(/static let (keys|\w+Keys)\b.*(KeyTable|$)/), line.contains("KeyTable") {
        return owner
      }
    }
    return nil
  }
}
