import PlainText
import Testing

@testable import WorkshopModel

@Suite struct UndoAfterTurnsTests {
  /// A desk cannot undo another's turn, so it must not be told to.
  @Test func anOpenedRoundWithTurnsIsClosedInstead() throws {
    var table = try Table(["A", "B"])
    let opened = try table.add(.roundOpened(kind: .vote(rules: table.rules(places: 1))))
    let person = try #require(table.workshop.present.first)
    try table.add(.turnTaken(round: RoundID(opened), person: person.id, passed: false))
    var words: CleanText?
    do throws(Rejection) {
      var timeline = table.timeline
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: 99), author: .desk,
          event: .undone(seq: opened)))
    } catch {
      words = error.reason
    }
    #expect(
      words
        == "Cannot change \"open the vote\": others have taken their turn since. Close it instead.")
  }
}
