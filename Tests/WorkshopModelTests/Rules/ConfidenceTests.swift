import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ConfidenceTests {
  @Test(arguments: [
    (0, Tone.red), (3, .red), (4, .amber), (5, .amber), (6, .amber), (7, .green), (10, .green),
  ])
  func tones(value: Int, tone: Tone) throws { #expect(try Confidence(value).tone == tone) }

  @Test func startsAtFiveAndStaysInRange() throws {
    #expect(Confidence.start.value == 5)
    #expect(throws: Rejection.confidenceOutOfRange) { try Confidence(11) }
    #expect(throws: Rejection.confidenceOutOfRange) { try Confidence(-1) }
    #expect(throws: Rejection.self) {
      try JSONDecoder().decode([Confidence].self, from: Data("[11]".utf8))
    }
    let json = try JSONEncoder().encode([Confidence(7)])
    #expect(String(decoding: json, as: UTF8.self) == "[7]")
  }

  @Test(arguments: [
    ("10", SetConfidence.sandbagging), ("9.01", .sandbagging), ("9", .comfortable),
    ("7.51", .comfortable), ("7.5", .right), ("4", .right), ("3.99", .veryAmbitious),
    ("2.5", .veryAmbitious), ("2.49", .fantasy), ("0", .fantasy),
  ])
  func ofAWholeSet(mean: String, reading: SetConfidence) {
    #expect(SetConfidence(mean: dec(mean)) == reading)
  }

  @Test func mean() {
    #expect(SetConfidence.mean(of: [5, 6]) == dec("5.5"))
    #expect(SetConfidence.mean(of: []) == nil)
    #expect(Set(SetConfidence.allCases.map(\.words)).count == 5)
  }

  @Test(arguments: [
    ("0.8", 2, "hidden blocker?"), ("0.1", 9, "late metric?"), ("0.8", 9, nil), ("0.1", 2, nil),
    ("0.5", 9, nil),
  ])
  func disagreementAsks(raw: String, confidence: Int, question: String?) throws {
    let asked = try Confidence(confidence).question(progress: .measured(raw: dec(raw)))
    #expect(asked?.string == question)
    #expect(try Confidence(confidence).question(progress: .unmeasured) == nil)
  }
}
