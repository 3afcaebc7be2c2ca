import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct JudgeTests {
  @Test func aNewNameThatDiffersInAccentsOnlyIsRefused() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "José"))
    for name: CleanText in ["Jose", "JOSÉ", " josé "] {
      #expect(
        script.timeline.workshop.rejection(of: .personAdded(name: name))
          == .nameTaken("José"), "\(name)")
    }
    #expect(script.timeline.workshop.rejection(of: .personAdded(name: "Josefa")) == nil)
  }

  @Test func someoneMayBeRenamedToTheSameNameWithItsAccent() throws {
    var script = try TimelineScript()
    let jose = PersonID(try script.add(.personAdded(name: "Jose")))
    #expect(
      script.timeline.workshop.rejection(of: .personRenamed(person: jose, name: "José")) == nil)
  }

  @Test func aHistoryWithBothNamesStillOpens() throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "José"))
    let second = EventRecord(
      seq: 3, at: Timestamp(seconds: 9), author: .desk, event: .personAdded(name: "Jose"))
    var appended = script.timeline
    #expect(throws: Rejection.nameTaken("José")) { try appended.append(second) }
    #expect(appended.records == script.timeline.records)

    let replayed = try Timeline(replaying: script.timeline.records + [second])
    #expect(replayed.workshop.people.map(\.name) == ["José", "Jose"])
  }

  /// Numbers out of a file are held to what can be typed; those that are recorded are facts.
  @Test func aNewNumberIsHeldToWhatCanBeTyped() throws {
    var script = try TimelineScript()
    try script.add(.suggestionAdded(text: "Ride more"))
    let chosen = script.timeline.workshop.currentSet.suggestions.map(\.id)
    try script.add(.shortlistDecided(chosen: chosen, how: .hand))
    let objective = script.timeline.workshop.currentSet.objectives[0].id
    let wording = KeyResultWording(sentence: "Riders", unit: "riders", kind: .atLeast)
    let id = KeyResultID(try script.add(.keyResultAdded(objective: objective, wording: wording)))
    func event(_ number: String) throws -> Event {
      let limit = try #require(Decimal(string: number))
      return .valuesSet(
        keyResult: id,
        values: KeyResultValues(
          measure: .limit(limit), due: script.timeline.workshop.currentSet.cycle.last))
    }
    for number in ["9999999999999999", "-9999999999999999", "0.00000000000001", "0"] {
      #expect(try script.timeline.workshop.rejection(of: event(number)) == nil, "\(number)")
    }
    for number in ["10000000000000000", "-1e30", "0.000000000000001"] {
      let event = try event(number)
      #expect(script.timeline.workshop.rejection(of: event) == .numberTooLong, "\(number)")
      let record = EventRecord(
        seq: script.timeline.lastSeq + 1, at: Timestamp(seconds: 9), author: .desk, event: event)
      let replayed = try Timeline(replaying: script.timeline.records + [record])
      #expect(replayed.workshop.keyResult(id)?.values != nil)
    }
  }
}
