import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// Labels that came later are written only where they say something.
@Suite struct TypoEventTests {
  private func json(_ event: Event) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  @Test func aNewWordingIsWrittenAsItAlwaysWas() throws {
    #expect(
      try json(.statementWritten(statement: .mission, text: "We carry."))
        == #"{"statementWritten":{"statement":"mission","text":"We carry."}}"#)
    let old = Data(#"{"statementWritten":{"statement":"mission","text":"We carry."}}"#.utf8)
    #expect(
      try JSONDecoder().decode(Event.self, from: old)
        == .statementWritten(statement: .mission, text: "We carry.", onlyTypo: nil))
  }

  @Test func aTypoIsWrittenAsOne() throws {
    let event = Event.objectiveReworded(objective: ObjectiveID(3), text: "A", onlyTypo: true)
    #expect(try json(event).contains(#""onlyTypo":true"#))
    #expect(try JSONDecoder().decode(Event.self, from: Data(json(event).utf8)) == event)
  }

  @Test func aTypoInAKeyResultIsWrittenAsOne() throws {
    let wording = KeyResultWording(sentence: "More guests")
    let plain = Event.keyResultReworded(keyResult: KeyResultID(3), wording: wording)
    #expect(try !json(plain).contains("onlyTypo"))
    let typo = Event.keyResultReworded(
      keyResult: KeyResultID(3), wording: wording, onlyTypo: true)
    #expect(try json(typo).contains(#""onlyTypo":true"#))
    #expect(try JSONDecoder().decode(Event.self, from: Data(json(typo).utf8)) == typo)
  }
}
