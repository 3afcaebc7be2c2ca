import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct ReceiptTests {
  @Test(arguments: [ReceiptWords.adjectives, ReceiptWords.nouns])
  func theListsHoldPlainDistinctWords(_ words: [String]) {
    #expect(words.count == 256)
    #expect(Set(words).count == 256)
    #expect(words.allSatisfy { (3...8).contains($0.count) && $0.allSatisfy { $0.isLowercase } })
  }

  @Test func noWordIsInBothLists() {
    #expect(Set(ReceiptWords.adjectives).isDisjoint(with: ReceiptWords.nouns))
  }

  @Test(arguments: ["amber lantern", " Amber  LANTERN ", "amber-lantern.", "amber, lantern"])
  func typingIsForgiven(_ typed: String) {
    #expect(Receipt(CleanText(typed)) == Receipt("amber lantern"))
  }

  @Test func otherWordsAreOtherReceipts() {
    #expect(Receipt("lantern amber") != Receipt("amber lantern"))
    #expect(Receipt("amberlantern") != Receipt("amber lantern"))
  }

  @Test func theHashDependsOnEverything() throws {
    let salt = [UInt8](repeating: 7, count: Sodium.saltSize)
    func hash(_ words: Receipt, _ round: Int, _ person: Int, _ salt: [UInt8]) throws -> [UInt8] {
      try ReceiptHash(
        words, round: RoundID(round), person: PersonID(person), salt: salt, hardness: .quick
      ).hash
    }
    let one = try hash(Receipt("amber lantern"), 1, 2, salt)
    #expect(try one == hash(Receipt("amber lantern"), 1, 2, salt))
    #expect(try one != hash(Receipt("amber lamp"), 1, 2, salt))
    #expect(try one != hash(Receipt("amber lantern"), 2, 2, salt))
    #expect(try one != hash(Receipt("amber lantern"), 1, 3, salt))
    #expect(try one != hash(Receipt("amber lantern"), 1, 2, Array(repeating: 8, count: 16)))
  }
}
