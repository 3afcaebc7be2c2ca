import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// What is different about goals since an earlier moment.
@Suite struct ChangesTests {
  /// Two objectives of the company, the first with two key results that have values.
  private struct Scene {
    var two: TwoSets
    let objectives: [ObjectiveID]
    let keyResults: [KeyResultID]
    /// When people were told.
    var told: Int

    init() throws {
      var company = try TwoSets()
      let chosen = try ["Be loved", "Be quick"].map {
        SuggestionID(try company.happen(.suggestionAdded(text: CleanText($0))))
      }
      try company.happen(.shortlistDecided(chosen: chosen, how: .hand))
      let ids = company.company.objectives.map(\.id)
      var made: [KeyResultID] = []
      for sentence in ["Guests come back", "Guests wait less"] as [CleanText] {
        let id = KeyResultID(
          try company.happen(
            .keyResultAdded(
              objective: ids[0],
              wording: KeyResultWording(sentence: sentence, unit: "%", owner: "Ana"))))
        try company.happen(.valuesSet(keyResult: id, values: Self.values(1, 2)))
        made.append(id)
      }
      (two, objectives, keyResults) = (company, ids, made)
      told = two.timeline.lastSeq
    }

    static func values(_ from: Decimal, _ to: Decimal) -> KeyResultValues {
      KeyResultValues(
        measure: .change(baseline: from, target: to, stretch: nil, commit: nil),
        due: TwoSets.year.last)
    }

    /// Kind and words of every change of the company's set.
    var changes: [String] {
      get throws {
        let before = try two.timeline.workshop(after: told)
        return WorkshopChanges(of: two.workshop, since: before).sets.flatMap(\.changes).map {
          "\($0.kind.title): \($0.words)"
        }
      }
    }
  }

  @Test func nothingIsDifferentAtOnce() throws {
    let scene = try Scene()
    #expect(try scene.changes == [])
    let same = WorkshopChanges(of: scene.two.workshop, since: scene.two.workshop)
    #expect(same.isEmpty && same.paragraph.isEmpty)
  }

  @Test func newWordsStandBesideTheOldOnes() throws {
    var scene = try Scene()
    try scene.two.happen(
      .objectiveReworded(objective: scene.objectives[0], text: "Be loved by all"))
    try scene.two.happen(
      .keyResultReworded(
        keyResult: scene.keyResults[0],
        wording: KeyResultWording(sentence: "Guests return", unit: "%", owner: "Bo")))
    #expect(
      try scene.changes == [
        "Reworded: objective 1 is now \"Be loved by all\", it was \"Be loved\"",
        "Reworded: 1.1 is now \"Guests return\", it was \"Guests come back\"",
        "Other owner: 1.1 \"Guests return\": Bo, it was Ana",
      ])
  }

  @Test func newValuesStandBesideTheOldOnes() throws {
    var scene = try Scene()
    try scene.two.happen(
      .valuesSet(keyResult: scene.keyResults[1], values: Scene.values(1, 3)))
    #expect(
      try scene.changes == [
        "Other values: 1.2 \"Guests wait less\": from 1% to 3% by 31 Dec, it was from 1% to 2% by 31 Dec"
      ])
  }

  @Test func whatIsNewAndWhatIsGoneIsNamed() throws {
    var scene = try Scene()
    try scene.two.happen(.keyResultRemoved(keyResult: scene.keyResults[0]))
    let id = KeyResultID(
      try scene.two.happen(
        .keyResultAdded(
          objective: scene.objectives[1],
          wording: KeyResultWording(sentence: "Cups are hot", kind: .atLeast))))
    try scene.two.happen(
      .valuesSet(
        keyResult: id, values: KeyResultValues(measure: .limit(4), due: TwoSets.year.last)))
    try scene.two.happen(.objectiveAdded(text: "Be proud"))
    #expect(
      try scene.changes == [
        "New: objective 3 \"Be proud\"",
        "New: key result 2.1 \"Cups are hot\", at least 4 by 31 Dec",
        "Dropped: key result \"Guests come back\"",
      ])
  }

  @Test func aKeyResultThatMovedIsNeitherNewNorGone() throws {
    var scene = try Scene()
    try scene.two.happen(
      .keyResultPlaced(keyResult: scene.keyResults[0], under: scene.objectives[1]))
    #expect(try scene.changes == ["Moved: 2.1 \"Guests come back\" stood under \"Be loved\""])
  }

  @Test func anObjectiveGoesWithItsKeyResults() throws {
    var scene = try Scene()
    let second = scene.two.company.objectives[1].suggestion
    try scene.two.happen(.shortlistDecided(chosen: [second], how: .hand))
    #expect(try scene.changes == ["Dropped: objective \"Be loved\" with 2 key results"])
  }

  /// The ids are others, the words are the same.
  @Test func whatWasUndoneAndDecidedAgainIsNoChange() throws {
    var scene = try Scene()
    let added = try scene.two.happen(.objectiveAdded(text: "Be proud"))
    scene.told = added
    try scene.two.happen(.undone(seq: added))
    #expect(try scene.changes == ["Dropped: objective \"Be proud\""])
    try scene.two.happen(.objectiveAdded(text: "Be  Proud"))
    #expect(try scene.changes.filter { $0.hasPrefix("New") || $0.hasPrefix("Dropped") } == [])
  }

  /// What people were told is what stood then, whatever was taken back since.
  @Test func anUndoneStepIsAChangeForThoseWhoWereTold() throws {
    var scene = try Scene()
    let reworded = try scene.two.happen(
      .objectiveReworded(objective: scene.objectives[0], text: "Be loved by all"))
    let before = scene.told
    scene.told = reworded
    try scene.two.happen(.undone(seq: reworded))
    #expect(
      try scene.changes == [
        "Reworded: objective 1 is now \"Be loved\", it was \"Be loved by all\""
      ])
    scene.told = before
    #expect(try scene.changes == [])
  }

  @Test func aClosedCycleIsTold() throws {
    var scene = try Scene()
    try scene.two.happen(.cycleClosed(overriding: []))
    #expect(try scene.changes == ["Cycle: it was closed"])
    scene.told = scene.two.timeline.lastSeq
    try scene.two.happen(.cycleReopened(reason: "A number came late"))
    #expect(try scene.changes == ["Cycle: it was opened again"])
  }

  @Test func aParagraphTellsItKindByKind() throws {
    var scene = try Scene()
    for objective in scene.objectives {
      try scene.two.happen(.objectiveReworded(objective: objective, text: "Be \(objective)"))
    }
    let changes = WorkshopChanges(
      of: scene.two.workshop, since: try scene.two.timeline.workshop(after: scene.told),
      about: [scene.two.company])
    let ids = scene.objectives
    #expect(
      changes.paragraph
        == "Reworded: objective 1 is now \"Be \(ids[0])\", it was \"Be loved\"; objective 2 is now \"Be \(ids[1])\", it was \"Be quick\"."
    )
  }

  @Test func aDayCountsFromItsBeginning() throws {
    var timeline = Timeline()
    let day = try #require(CalendarDate(year: 2027, month: 3, day: 1))
    let noon = day.dayNumber * 86_400 + 43_200
    for (event, seconds) in [
      (
        .workshopCreated(organisation: "A", cycle: TwoSets.year, agenda: AgendaItem.annual), -86_400
      ),
      (.objectiveAdded(text: "Old"), -86_400), (.objectiveAdded(text: "New"), 0),
    ] as [(Event, Int)] {
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: noon + seconds), author: .desk,
          event: event))
    }
    func titles(_ day: CalendarDate, _ time: LocalTime = .utc) throws -> [CleanText] {
      try timeline.workshop(before: day, in: time).sets[0].objectives.map(\.title)
    }
    #expect(try titles(day) == ["Old"])
    #expect(try titles(day + 1) == ["Old", "New"])
    #expect(try titles(day + -1) == [])
    // By a clock 13 hours ahead the second came a day later.
    #expect(try titles(day + 1, LocalTime { _ in 13 * 3_600 }) == ["Old"])
  }
}
