import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What the room decides is the biggest thing on its screen, whatever the script and the size.
@Suite struct BiggestLettersTests {
  /// What can be decided, in words of a script.
  enum Scene: CaseIterable, Sendable {
    case suggestions, spotlight, tie, result, decided, objective, statement, scores, farewell

    func events(_ script: ScriptSample) -> [Event] {
      let reveal = Fixture.through(.shortlist)
      let round = RoundID((reveal.lastIndex { $0 == .roundOpened(kind: .suggestions) } ?? 0) + 1)
      let texts = (1...3).map { SealedEntry.suggestion(text: script.text($0)) }
      let table = reveal + [.roundRevealed(round: round, entries: texts)]
      let ids = (0..<3).map { SuggestionID(table.count, part: $0) }
      let decided = table + [.shortlistDecided(chosen: [ids[0], ids[1]], how: .hand)]
      let objective = ObjectiveID(decided.count)
      let keyResults =
        decided + [
          .phaseEntered(phase: PhaseID(1, part: 5), overriding: []),
          .keyResultAdded(
            objective: objective, wording: KeyResultWording(sentence: script.text(4))),
        ]
      return switch self {
      case .suggestions, .spotlight: table
      case .tie: table + Self.vote(ids, [[0], [0], [0], [1], [1], [1], [2], [2], [2]], table.count)
      case .result: table + Self.vote(ids, [[0], [0], [0], [1], [1]], table.count)
      case .decided: decided
      case .objective: keyResults
      case .statement:
        Fixture.through(.strategy) + [.statementWritten(statement: .mission, text: script.text(1))]
      case .scores:
        keyResults + Self.scored(objective, KeyResultID(keyResults.count), keyResults.count)
      case .farewell:
        keyResults + [
          .phaseEntered(phase: PhaseID(1, part: 7), overriding: []),
          .agendaFinished(overriding: []),
        ]
      }
    }

    private static func vote(_ ids: [SuggestionID], _ ballots: [[Int]], _ count: Int) -> [Event] {
      let rules = VoteRules(
        method: .dots, votesEach: 1, stacking: false, places: 2, candidates: ids)
      let round = RoundID(count + 1)
      return [
        .roundOpened(kind: .vote(rules: rules)), .roundClosed(round: round),
        .roundRevealed(
          round: round,
          entries: ballots.map { ballot in
            .dots(counts: Dictionary(uniqueKeysWithValues: ballot.map { (ids[$0], 1) }))
          }),
      ]
    }

    private static func scored(
      _ objective: ObjectiveID, _ keyResult: KeyResultID, _ count: Int
    ) -> [Event] {
      let round = RoundID(count + 2)
      let scores = EvaluationScores(
        objectives: [objective: [5, 4, 4, 3], ObjectiveID(objective.seq, part: 1): [5, 5, 5, 5]],
        confidence: [keyResult: 1])
      return [
        .phaseEntered(phase: PhaseID(1, part: 7), overriding: []),
        .roundOpened(kind: .evaluation), .roundClosed(round: round),
        .fewBallotsAccepted(round: round, reason: "One speaks for all"),
        .roundRevealed(round: round, entries: [.evaluation(scores: scores)]),
      ]
    }

    /// The texts that are decided here.
    func texts(_ script: ScriptSample) -> [CleanText] {
      switch self {
      case .suggestions, .tie, .result: (1...3).map(script.text)
      case .spotlight, .statement: [script.text(1)]
      case .decided, .farewell: [script.text(1), script.text(2)]
      case .objective: [script.text(1), script.text(4)]
      case .scores: [script.text(4)]
      }
    }
  }

  static let cases = Scene.allCases.flatMap { scene in
    ScriptSample.allCases.map { (scene, $0) }
  }

  private func room(_ scene: Scene, _ script: ScriptSample, _ size: Size) throws -> Story {
    let store = MemoryStore()
    let ledger = try Ledger(store)
    for event in scene.events(script) {
      try ledger.record(.event(event), by: .desk, at: StoryClock().now)
    }
    let workshop = ledger.timeline.workshop
    if scene == .spotlight {
      let first = try #require(workshop.currentSet.suggestions.first { $0.text == script.text(1) })
      try ledger.setStage(RoomStage(.spotlight(suggestion: first.id), in: workshop))
    }
    if scene == .statement { try ledger.setStage(RoomStage(.automatic, page: 0, in: workshop)) }
    return try Story(face: .room, size: size, store: MemoryStore(sharing: store))
  }

  /// Where one of the texts is in letters of the terminal's size, no letter on the page is bigger.
  @Test(arguments: cases, snapshotSizes)
  func nothingIsBiggerThanWhatIsDecided(_ scene: (Scene, ScriptSample), _ size: Size) throws {
    let room = try room(scene.0, scene.1, size)
    let texts = scene.0.texts(scene.1)
    let small = texts.filter { room.showsUnspaced($0) }
    #expect(small.isEmpty || small.count == texts.count, "some are bigger than others")
    #expect(small.isEmpty || !room.hasBigLetters)
    #expect(!room.screen.contains("…"))
  }

  /// On a large screen everything that is decided is big, where its script has big letters.
  @Test(arguments: cases) func aLargeScreenShowsItBig(_ scene: (Scene, ScriptSample)) throws {
    let room = try room(scene.0, scene.1, Size(width: 200, height: 60))
    for text in scene.0.texts(scene.1) {
      #expect(room.showsUnspaced(text) != scene.1.isDrawnBig)
    }
    #expect(room.hasBigLetters == scene.1.isDrawnBig)
  }

  @Test(arguments: ScriptSample.allCases.filter(\.isDrawnBig), snapshotSizes.suffix(2))
  func aSuggestionInTheSpotlightIsBig(_ script: ScriptSample, _ size: Size) throws {
    #expect(try room(.spotlight, script, size).hasBigLetters)
  }

  /// Letters that stand apart take at least twice the columns, those that join stay together.
  @Test(arguments: snapshotSizes) func lettersStandApartWhereTheyCan(_ size: Size) throws {
    for (script, words) in [
      (ScriptSample.chinese, "成  为  整  个"), (.kana, "ま  ち  の"), (.hangul, "동  네"),
      (.hebrew, "ה ס ל ו ן"), (.thai, "ห้ อ ง นั่ ง"), (.arabic, "نصبح"), (.devanagari, "बनें"),
    ] {
      let rows = try room(.spotlight, script, size).rows
      #expect(rows.contains { $0.contains(words) }, "\(script)")
    }
  }

  /// Their frame takes what the big letters of a text as long would.
  @Test(arguments: ScriptSample.notDrawnBig, snapshotSizes)
  func aScriptWithoutBigLettersFillsTheScreen(_ script: ScriptSample, _ size: Size) throws {
    let frame = try room(.spotlight, script, size).frame
    let corners = frame.bounds.points.filter { "┌┐└┘".contains(frame[$0].glyph.description) }
    let (first, last) = (try #require(corners.first), try #require(corners.last))
    #expect(corners.count == 4)
    // As many letters of another text, as big as they go on such a screen.
    let other = String(repeating: "Win the first hearts ", count: 3).prefix(script.text(1).columns)
    var latin = Frame(size: size)
    ReadableText(CleanText(String(other)), plain: .big, big: .big)
      .draw(in: latin.bounds.inset(x: 2, y: 2), on: &latin)
    let letters = latin.bounds.points.filter { latin[$0].role == .big && latin[$0].glyph != " " }
    func share(_ points: [Point], _ length: (Point) -> Int) -> Int {
      (points.map(length).max() ?? 0) - (points.map(length).min() ?? 0) + 1
    }
    #expect(share([first, last], \.x) * 3 >= share(letters, \.x) * 2)
    // Where words break differently it is one line of letters less.
    #expect(share([first, last], \.y) + BigText.lineRows >= share(letters, \.y))
    #expect(share([first, last], \.x) * 3 >= size.width * 2)
  }

  /// Each letter with its marks in one cell, in the order in which it is said.
  @Test(arguments: ScriptSample.notDrawnBig, snapshotSizes)
  func lettersKeepTheirMarksAndTheirOrder(_ script: ScriptSample, _ size: Size) throws {
    let frame = try room(.spotlight, script, size).frame
    let text = script.text(1)
    let drawn = DrawnText.glyphs(of: text).map(\.glyph).filter { $0 != " " }
    let cells = frame.cells.filter { $0.role == .big && $0.glyph != " " && !$0.isContinuation }
      .map(\.glyph).filter { !"┌─┐│└┘".contains($0.description) }
    #expect(cells == drawn)
  }

  /// The desk shows the same: what is said to be big is big.
  @Test(arguments: ScriptSample.allCases, snapshotSizes)
  func oneBigAtTheDeskIsAsBigAsInTheRoom(_ script: ScriptSample, _ size: Size) throws {
    let desk = try Story(Scene.spotlight.events(script), size: size)
    desk.press("Enter")
    let room = try room(.spotlight, script, size)
    #expect(desk.hasBigLetters == room.hasBigLetters)
    #expect(desk.showsUnspaced(script.text(1)) == room.showsUnspaced(script.text(1)))
  }
}

extension Rect {
  /// Its cells, row by row.
  fileprivate var points: [Point] {
    (y..<bottom).flatMap { y in (x..<right).map { Point(x: $0, y: y) } }
  }
}

extension Story {
  /// Whether something other than a bar or a count is drawn with blocks.
  var hasBigLetters: Bool {
    let blocks = Set<Glyph>(["█", "▀", "▄", "▌", "▐", "▙", "▛", "▜", "▟"])
    return frame.cells.contains {
      blocks.contains($0.glyph) && ![.meter, .meterEmpty, .heading].contains($0.role)
    }
  }

  /// Whether the letters of `text` follow each other on the screen, whatever stands between them.
  func showsUnspaced(_ text: CleanText) -> Bool {
    func letters(_ string: String) -> String { string.filter { $0.isLetter || $0.isNumber } }
    let drawn = DrawnText.glyphs(of: text).map(\.glyph.description).joined()
    return letters(screen).contains(letters(drawn))
  }
}
