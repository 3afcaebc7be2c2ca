import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SetVerdictTests {
  @Test(arguments: [
    ("1", SetVerdict.tooSafe), ("0.850001", .tooSafe), ("0.85", .healthy), ("0.64", .healthy),
    ("0.6", .healthy), ("0.599999", .partial), ("0.4", .partial), ("0.399999", .overreached),
    ("0", .overreached),
  ])
  func theWordFollowsFromTheUnroundedMean(mean: String, verdict: SetVerdict) {
    #expect(SetVerdict(mean: dec(mean)) == verdict)
  }

  @Test func theWordsAreThoseOfTheRules() {
    #expect(
      SetVerdict.allCases.map(\.words) == ["too safe", "healthy", "partial", "overreached"])
  }

  @Test(arguments: SetVerdict.allCases) func signAndToneAgree(_ verdict: SetVerdict) {
    let signs: [Tone: Character] = [.green: "+", .amber: "~", .red: "!"]
    #expect(verdict.sign == signs[verdict.tone])
  }

  @Test(arguments: [
    ("0", "0.0"), ("1", "1.0"), ("0.7", "0.7"), ("0.645", "0.65"), ("0.644", "0.64"),
  ])
  func aScoreHasOneOrTwoDecimals(score: String, words: String) {
    #expect(dec(score).scoreWords == CleanText(words))
  }
}
