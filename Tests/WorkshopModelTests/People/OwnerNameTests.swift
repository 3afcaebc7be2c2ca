import PlainText
import Testing

@testable import WorkshopModel

@Suite struct OwnerNameTests {
  private func workshop() throws -> Workshop {
    try RoundScene(
      ["Amélie Dubois", "Siobhán O’Brien", "Łukasz Wróbel", "李明", "Ana"], in: .keyResults
    ).workshop
  }

  @Test(arguments: [
    ("Siobhan O'Brien", "Siobhán O’Brien"), ("lukasz wrobel", "Łukasz Wróbel"), ("ANA", "Ana"),
    ("Amelie", "Amelie"), ("Bo", "Bo"), ("", ""), ("Ana", "Ana"),
  ])
  func anOwnerIsCalledAsTheRosterCallsThem(_ typed: String, _ name: String) throws {
    #expect(try workshop().name(meantBy: CleanText(typed)).string == name)
  }

  @Test(arguments: ["Ana", "amelie", "Siobhan", "O'Brien", "李明", "Dubois Amélie", ""])
  func whoIsCalledSoIsKnown(_ owner: String) throws {
    #expect(try workshop().match(forOwner: CleanText(owner)) == .known)
  }

  @Test func whoIsNotIsSaidWithWhoIsNear() throws {
    #expect(try workshop().match(forOwner: "Ame") == .unknown(near: ["Amélie Dubois"]))
    #expect(try workshop().match(forOwner: "Zoe") == .unknown(near: []))
  }

  @Test func withoutARosterNobodyIsUnknown() {
    #expect(Workshop().match(forOwner: "Zoe") == .known)
  }
}
