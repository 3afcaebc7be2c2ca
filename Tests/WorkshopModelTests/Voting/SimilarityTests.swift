import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SimilarityTests {
  @Test func agreesWithPostgres() {
    // From the PostgreSQL manual: similarity('word', 'two words') is 0.36363637.
    #expect(abs(Similarity.between("word", "two words") - 4.0 / 11) < 0.000_001)
    #expect(Similarity.between("cat", "cat") == 1)
    #expect(Similarity.between("cat", "dog") == 0)
    #expect(Similarity.between("", "") == 0)
    #expect(Similarity.between("one two", "Two, one!") == 1)
  }

  @Test func caseAndAccentsDoNotCount() {
    #expect(Similarity.between("Être préféré", "etre prefere") == 1)
    #expect(Similarity.between("ŁÓDŹ SØR", "lodz sor") == 1)
    #expect(Similarity.between("地域の店", "地域の店") == 1)
  }

  @Test func pairsComeBestFirstAndOnlyLikelyOnes() {
    let texts: [CleanText] = [
      "Become the bank young families trust", "Win the Nordic market",
      "Be the bank that young families trust", "Win the Nordic markets", "Zero paper",
    ]
    let pairs = Similarity.pairs(among: numbered(texts))
    #expect(pairs.map { [$0.first.seq, $0.second.seq] } == [[1, 3], [0, 2]])
    #expect(pairs.allSatisfy { $0.similarity >= Similarity.threshold })
  }

  @Test func atMostTenOfAHundred() {
    let texts = (0..<100).map { CleanText("Become the leader in region number \($0 % 7)") }
    let pairs = Similarity.pairs(among: numbered(texts))
    #expect(pairs.count == 10)
    #expect(pairs.allSatisfy { $0.similarity == 1 })
    #expect(pairs.first.map { [$0.first.seq, $0.second.seq] } == [0, 7])
  }

  private func numbered(_ texts: [CleanText]) -> [(id: SuggestionID, text: CleanText)] {
    texts.enumerated().map { (ID($0.offset), $0.element) }
  }
}
