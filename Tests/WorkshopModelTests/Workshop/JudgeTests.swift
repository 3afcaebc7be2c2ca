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
}
