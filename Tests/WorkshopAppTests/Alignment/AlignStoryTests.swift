import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The matrix at the desk: cells by keys and mouse, headings in sight, gaps in words.
@Suite struct AlignStoryTests {
  private func marks(_ story: Story, unit: Int) -> [Contribution?] {
    let matrix = AlignmentMatrix(story.workshop.currentSet, in: story.workshop)
    return matrix.columns.map { matrix.mark(of: matrix.units[unit].id, for: $0.id) }
  }

  @Test func aKeySetsTheMarkOfACell() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("Down", "Down", "l", "Right", "s", "Tab", "Space")
    #expect(marks(story, unit: 2) == [.lead, .support, .lead])
    story.press("Space", "Left", "x", "Shift-Tab", "Delete")
    #expect(marks(story, unit: 2) == [nil, nil, .support])
    story.press("Right", "Right", "Space")
    #expect(marks(story, unit: 2) == [nil, nil, nil])
    story.press("u")
    #expect(marks(story, unit: 2) == [nil, nil, .support])
    story.press("U")
    #expect(marks(story, unit: 2) == [nil, nil, nil])
  }

  @Test func aMarkThatIsThereIsRefusedInWords() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("l")
    #expect(story.shows("Sales leads it already."))
    story.press("Right", "x")
    #expect(story.shows("Sales neither leads nor supports it already."))
  }

  @Test func aHeldKeyMarksOnce() throws {
    let story = try Story(Fixture.filled(.alignment))
    let before = story.ledger.timeline.lastSeq
    story.press("Right")
    story.hold("Space", times: 8)
    #expect(story.ledger.timeline.lastSeq == before + 1)
  }

  @Test func theMarkedKeyResultIsASentenceAndGapsAreWords() throws {
    let story = try Story(Fixture.filled(.alignment))
    #expect(story.shows("1.1  Guests come back within a week"))
    #expect(story.shows("Lead: Sales · Support: Roastery"))
    #expect(story.shows("! 2 gaps: i  ·  ! 1 of 2 needs open: v"))
    story.press("Right", "Down", "Down")
    #expect(story.shows("1.2  Guests wait less for the first cup"))
    #expect(story.shows("! 1.2 has no lead · The houses has no mark"))
    story.press("l")
    #expect(story.shows("✓ no gaps  ·  ! 1 of 2 needs open"))
    story.press("Up", "l")
    #expect(story.shows("! 1.2 has two leads: Roastery, The houses"))
    story.press("i")
    #expect(story.shows("? Sales needs from Roastery: Beans for ten tastings"))
    story.press("Esc", "n")
    #expect(story.shows("1.2 has two leads: Roastery, The houses · 1 need has no answer"))
  }

  @Test func aClickMarksTheCellAndAgainChangesIt() throws {
    let story = try Story(Fixture.filled(.alignment))
    let row = try #require(story.rows.firstIndex { $0.contains("The houses") })
    let line = story.rows[row]
    let x = try #require(Array(line).lastIndex(of: "·"))
    story.click(x, row)
    #expect(marks(story, unit: 2) == [nil, nil, nil])
    #expect(story.shows("2.1  Strangers rate us very good"))
    story.click(x, row)
    #expect(marks(story, unit: 2) == [nil, nil, .lead])
    story.click(on: "1.2")
    #expect(story.shows("1.2  Guests wait less for the first cup"))
    story.click(on: "Roastery")
    story.press("s")
    #expect(marks(story, unit: 1) == [.support, .support, .lead])
  }

  @Test func headingsStayInSightWithHundredsOfUnits() throws {
    var events = Fixture.filled(.alignment)
    for number in 4...300 {
      events.append(.unitAdded(name: "Unit \(number)", parent: Unit.companyID))
    }
    let story = try Story(events, size: Size(width: 64, height: 20))
    story.press("End", "Right")
    #expect(story.rows.contains { $0.contains("1.1") && $0.contains("1.2!") })
    #expect(story.shows("▸ ! Unit 300"))
    #expect(story.shows("300 of 300"))
    story.press("l", "PageUp", "Home")
    #expect(story.shows("▸   Sales"))
    #expect(story.shows("Lead: Unit 300"))
    #expect(story.shows("296 units have no mark") == false, "that is for where there is room")
    story.press("i")
    #expect(story.shows("The houses has no mark"))
  }

  @Test func withoutUnitsTheWayToThemIsSaid() throws {
    let story = try Story(Fixture.through(.alignment))
    #expect(story.shows("No unit stands below Café"))
    story.press("l")
    #expect(story.shows("No unit stands below Café Señor 東京 yet: A adds one."))
    story.press("A", "a")
    story.type("Sales")
    story.press("Enter", "Esc", "Esc", "l")
    #expect(marks(story, unit: 0).first == .lead)
  }

  @Test func theRoomFollowsTheMarkedKeyResult() throws {
    let story = try Story(Fixture.filled(.alignment))
    story.press("Right", "Right")
    story.rest()
    let view = RoomView(story.workshop, story.ledger.live.stage)
    guard case .list(let list) = view.scene else {
      Issue.record("no list")
      return
    }
    #expect(list.heading == "2.1 Strangers rate us very good")
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try Story(Fixture.filled(.alignment), size: size)
    story.press("Right")
    expectSnapshot(story.frame, "align-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "align-questions-\(size.words)")
    story.press("Esc", "v")
    expectSnapshot(story.frame, "align-needs-\(size.words)")
    story.press("Esc", "o", "o")
    story.type("Every guest tastes")
    story.press("Enter", "Space", "Enter", "a")
    story.type("Tastings held")
    story.press("Enter", "Esc")
    expectSnapshot(story.frame, "align-goals-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func nineKeyResultsAndManyUnits(_ size: Size) throws {
    let story = try Story(ManyUnits.events, size: size)
    story.press("End", "Right", "Right", "Right", "Right")
    expectSnapshot(story.frame, "align-many-\(size.words)")
  }
}

/// Three objectives with three key results each, and forty units with long and short names.
enum ManyUnits {
  static var events: [Event] {
    let kinds = PhaseKind.annual + [.alignment]
    var events: [Event] = [
      .workshopCreated(
        organisation: "Acme", cycle: Fixture.cycle,
        agenda: kinds.map { AgendaItem(phase: $0, minutes: $0.definition.minutes) })
    ]
    for objective in 1...3 {
      events.append(.objectiveAdded(text: "Objective \(objective)"))
      let id = ObjectiveID(events.count)
      for keyResult in 1...3 {
        events.append(
          .keyResultAdded(
            objective: id,
            wording: KeyResultWording(
              sentence:
                "A sentence that is long enough to need a second line on a narrow screen, number \(objective).\(keyResult)"
            )))
      }
    }
    let keyResults = [3, 4, 5, 7, 8, 9, 11, 12, 13].map { KeyResultID($0) }
    for number in 1...40 {
      let name: CleanText =
        number.isMultiple(of: 4)
        ? "Department of everything that has a long name, \(number)" : "Unit \(number)"
      events.append(.unitAdded(name: name, parent: Unit.companyID))
      let unit = UnitID(events.count)
      for (place, keyResult) in keyResults.enumerated() where (number + place).isMultiple(of: 5) {
        events.append(
          .keyResultMarked(
            keyResult: keyResult, unit: unit, mark: number == place + 1 ? .lead : .support))
      }
    }
    events.append(.phaseEntered(phase: PhaseID(1, part: 8), overriding: []))
    events.append(.timerPaused)
    return events
  }
}
