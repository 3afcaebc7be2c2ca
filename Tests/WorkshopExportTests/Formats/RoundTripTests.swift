import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopImport
import WorkshopModel

/// What went out comes back, whatever the texts are.
@Suite struct RoundTripTests {
  private static let turns = Array(0..<6)

  private static func timeline(_ turn: Int) throws -> Timeline {
    let texts = HostileText.all.filter { !$0.singleLine.isEmpty }
    let cut = turn * 13 % texts.count
    return try Sample.workshop(Array(texts[cut...] + texts[..<cut]))
  }

  /// Everything about objectives and key results but the names they have inside a file.
  private static func okrs(_ workshop: Workshop) -> [String] {
    workshop.currentSet.objectives.flatMap { objective in
      ["\(objective.title)"]
        + objective.keyResults.map { "\($0.wording) \(String(describing: $0.values))" }
    }
  }

  @Test(arguments: turns) func theTableGivesEqualOKRs(_ turn: Int) throws {
    let source = try Self.timeline(turn)
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(Sample.bytes(source, as: .csv)) { records.append($0) }
    try reader.finish { records.append($0) }
    let table = try ImportSource(Sheet(records), as: .okrs)
    #expect(table.problems == [])
    guard case .okrs(let objectives) = table.content else { return }
    #expect(try Self.okrs(Self.filled(with: objectives)) == Self.okrs(source.workshop))
  }

  /// The table says where a sentence contradicts its values, and reads back as if it had not.
  @Test func aContradictionStandsInTheTable() throws {
    var source = try Sample.demo()
    let keyResult = try #require(source.workshop.currentSet.objectives.first?.keyResults.first)
    var wording = keyResult.wording
    wording.sentence = "Repairs from 3 % to 9 %"
    wording.unit = "%"
    wording.kind = .increase
    try source.add(.keyResultReworded(keyResult: keyResult.id, wording: wording))
    try source.add(
      .valuesSet(
        keyResult: keyResult.id,
        values: KeyResultValues(
          measure: .change(baseline: 3, target: 8, stretch: nil, commit: nil),
          due: source.workshop.currentSet.cycle.last)))
    let bytes = try Sample.bytes(source, as: .csv)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        .contains("! The sentence says from 3 % to 9 %, the values say from 3% to 8%."))
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(bytes) { records.append($0) }
    try reader.finish { records.append($0) }
    guard case .okrs(let objectives) = try ImportSource(Sheet(records), as: .okrs).content else {
      Issue.record("no OKRs were read")
      return
    }
    #expect(try Self.okrs(Self.filled(with: objectives)) == Self.okrs(source.workshop))
  }

  @Test(arguments: turns) func theDocumentGivesAnEqualWorkshop(_ turn: Int) throws {
    let source = try Self.timeline(turn)
    let document = try JSONDecoder().decode(
      WorkshopDocument.self, from: Data(Sample.bytes(source, as: .json)))
    let replayed = try Timeline(replaying: document.records)
    #expect(replayed.workshop == source.workshop)
    #expect(replayed.records == source.records)
    let objectives = ImportedObjective.of(document)
    #expect(try Self.okrs(Self.filled(with: objectives)) == Self.okrs(source.workshop))
  }

  /// Private hands, shown and not shown, come back as they were; what lies in the box does not.
  @Test func privateHandsComeBack() throws {
    var source = try Self.timeline(0)
    try source.add(.phaseEntered(phase: PhaseID(1, part: 2), overriding: []))
    for isShown in [true, false] {
      try source.add(.roundOpened(kind: .hands(statements: source.workshop.statementsForHands)))
      let round = RoundID(source.lastSeq)
      let person = try #require(source.workshop.people.first).id
      try source.add(.turnTaken(round: round, person: person, passed: false))
      try source.add(.roundClosed(round: round))
      guard isShown else { continue }
      let fingers = source.workshop.statements.mapValues { _ in 4 }
      try source.add(.roundRevealed(round: round, entries: [.hands(fingers: fingers)]))
    }
    let document = try JSONDecoder().decode(
      WorkshopDocument.self, from: Data(Sample.bytes(source, as: .json)))
    let replayed = try Timeline(replaying: document.records).workshop
    #expect(replayed == source.workshop)
    #expect(replayed.statements[.mission]?.hands == [0, 0, 0, 0, 1, 0])
    #expect(replayed.handsNotShown?.stage == .closed)
  }

  /// A new workshop that took these in.
  static func filled(with objectives: [ImportedObjective]) throws -> Workshop {
    var timeline = Timeline()
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try timeline.add(.workshopCreated(organisation: "X", cycle: cycle, agenda: AgendaItem.annual))
    let plan = ImportPlan.okrs(objectives, on: timeline)
    #expect(plan.problems == [])
    for event in plan.events { try timeline.add(event) }
    return timeline.workshop
  }
}
