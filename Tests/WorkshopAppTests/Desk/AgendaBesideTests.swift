import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The agenda stands beside the phase where it takes nothing from what is worked on.
@Suite struct AgendaBesideTests {
  /// Long enough to be cut beside the agenda, and to fit without it.
  private static let sentence = "Every third guest comes back within a week of their visit"

  private func long(_ kind: PhaseKind) -> [Event] {
    let events = Fixture.filled(kind)
    return events.map { event in
      guard case .keyResultAdded(let objective, let wording) = event else { return event }
      return .keyResultAdded(
        objective: objective,
        wording: KeyResultWording(
          sentence: "\(CleanText(Self.sentence)) \(wording.metric)", metric: wording.metric,
          unit: wording.unit, kind: wording.kind, owner: wording.owner))
    }
  }

  private func showsAgenda(_ story: Story) -> Bool { story.shows("Agenda  ") }

  @Test func itStandsBesideShortLines() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    #expect(showsAgenda(story))
    story.press("G")
    #expect(!showsAgenda(story))
    #expect(story.shows("The agenda is hidden: G brings it back."))
    #expect(story.rows.first?.contains("1/8") == true, "the top bar names the phase instead")
    story.press("Down", "w", "Esc")
    #expect(!showsAgenda(story), "the choice holds")
    story.press("G")
    #expect(showsAgenda(story))
  }

  @Test(arguments: [PhaseKind.keyResults, .keyResultValues, .evaluation])
  func itHidesWhereLinesWouldBeCut(_ kind: PhaseKind) throws {
    let story = try Story(long(kind))
    #expect(!showsAgenda(story))
    story.press("G")
    #expect(showsAgenda(story), "unless it is wanted")
    #expect(story.screen.contains("…"))
    story.resize(160, 40)
    #expect(showsAgenda(story))
    story.press("G", "G")
    story.resize(80, 24)
    #expect(showsAgenda(story))
  }

  @Test(arguments: [PhaseKind.keyResults, .keyResultValues])
  func aKeyResultThatFitsWithoutItIsWhole(_ kind: PhaseKind) throws {
    let story = try Story(long(kind))
    #expect(story.rows.contains { $0.contains(Self.sentence) })
    for size in [Size(width: 160, height: 40), Size(width: 200, height: 60)] {
      story.resize(size.width, size.height)
      #expect(showsAgenda(story), "there is room for both")
    }
  }

  @Test func aNarrowScreenSaysWhyThereIsNone() throws {
    let story = try Story(Fixture.filled(.keyResults), size: Size(width: 64, height: 20))
    story.press("G")
    #expect(story.shows("too narrow for the agenda"))
  }

  /// The mark, a message and a tick move nothing.
  @Test func nothingJumpsWhileTheMarkMoves() throws {
    let story = try Story(long(.keyResults))
    for _ in 0..<5 {
      story.press("Down")
      #expect(!showsAgenda(story))
    }
    story.press("n")
    #expect(!showsAgenda(story))
  }
}
