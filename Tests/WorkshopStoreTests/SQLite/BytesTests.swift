import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// Someone has the file, knows every name and every text, and looks at the bytes alone.
@Suite struct BytesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let names = ["Ana", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Hal"]

  /// What a person entered, as the file writes it down.
  private func text(_ box: BlindBox, _ index: Int) throws -> String {
    try JSONText.encode(box.entry(index))
  }

  /// A file into whose box eight people have dropped their entries in the order of the roster, an
  /// hour apart, each after a while of typing.
  private func filled(
    _ name: String, _ box: BlindBox, afterEach look: (Int) throws -> Void = { _ in }
  ) throws -> (ledger: Ledger, round: RoundID) {
    let scene = try Scene(try SQLiteStore.create(folder.file(name)))
    let ledger = scene.ledger
    var people = scene.people
    for name in Self.names.dropFirst(3) {
      let event = Event.personAdded(name: CleanText(name))
      people.append(
        PersonID(try ledger.record(.event(event), by: .desk, at: Scene.openedAt).mine.seq))
    }
    let round = try box.open(in: scene)
    for (index, person) in people.enumerated() {
      let slot = DraftSlot.turn(round: round, person: person)
      let entry = box.entry(index)
      #expect(try ledger.hold(slot))
      try ledger.saveDraft(CleanText("typing-\(index)"), for: slot)
      try ledger.saveDraft(entry.draft, for: slot)
      try ledger.record(
        .turn(round: round, person: person, entry: entry), by: .seat, at: moment(index))
      ledger.release(slot)
      try look(index)
    }
    return (ledger, round)
  }

  /// Times that no other number in the file looks like.
  private func moment(_ index: Int) -> Timestamp {
    Timestamp(seconds: 1_900_000_007 + index * 3_611)
  }

  /// Every byte of the file and of whatever lies beside it.
  private func everything() throws -> [UInt8] { try folder.names.flatMap { try folder.bytes($0) } }

  @Test(arguments: BlindBox.allCases)
  func noStepLeavesACopyATimeOrADraft(_ box: BlindBox) throws {
    let (ledger, round) = try filled("a.okr", box) { last in
      let bytes = try everything()
      for index in 0...last {
        let copies = bytes.ranges(of: Array(try text(box, index).utf8)).count
        #expect(copies == 1, "one copy, after \(last)")
        #expect(!bytes.contains(text: "typing-\(index)"), "no draft, after \(last)")
        #expect(!bytes.contains(text: "turn/"), "no slot of a draft, after \(last)")
        try expectNoTime(moment(index), in: bytes)
      }
    }
    try ledger.record(.event(.roundClosed(round: round)), by: .desk, at: Scene.later)
    try ledger.record(.reveal(round: round), by: .desk, at: Scene.later)
    ledger.close()
    let bytes = try everything()
    for index in Self.names.indices {
      let copies = bytes.ranges(of: Array(try text(box, index).utf8)).count
      #expect(copies == 1, "the event of the reveal")
      try expectNoTime(moment(index), in: bytes)
    }
  }

  /// In SQLite's number format, as text, and in the bytes of this machine.
  private func expectNoTime(_ moment: Timestamp, in bytes: [UInt8]) throws {
    let big = withUnsafeBytes(of: moment.milliseconds.bigEndian) { Array($0) }
    let shortest = Array(big.drop { $0 == 0 })
    #expect(bytes.firstRange(of: shortest) == nil)
    #expect(bytes.firstRange(of: Array(shortest.reversed())) == nil)
    #expect(!bytes.contains(text: "\(moment.milliseconds / 1000)"))
  }

  /// No name stands near a text: between the two lies the whole rest of a row at least.
  @Test(arguments: BlindBox.allCases) func noRowHoldsANameAndAText(_ box: BlindBox) throws {
    let (ledger, _) = try filled("a.okr", box)
    let store = try #require(ledger.store as? SQLiteStore)
    let sealed = try store.reading { db in try BoxTable.load(db) }
    let rows = try store.reading { db in try EventTable.rows(after: 0, upTo: Meta.head(db), db) }
    for index in Self.names.indices {
      let entered = try text(box, index)
      #expect(rows.allSatisfy { !$0.payload.contains(entered) })
      for item in sealed.items {
        let kept = try JSONText.encode(item.entry)
        #expect(!kept.contains(Self.names[index]))
      }
    }
    #expect(Set(rows.filter { $0.kind == "turnTaken" }.map(\.at)).count == 1)
  }

  /// Where the texts lie, before the reveal and after it, says nothing of who came first. Over many
  /// files the sum of each text's order times its place is that of shuffled ones: the bound is six
  /// standard deviations, which chance passes twice in a thousand million runs; rows in the order
  /// of arrival pass it at once, either way round.
  @Test(arguments: BlindBox.allCases) func placeIsIndependentOfOrder(_ box: BlindBox) throws {
    let files = 16
    let people = Self.names.count
    var sealed = 0.0
    var revealed = 0.0
    for number in 0..<files {
      let name = "\(number).okr"
      let (ledger, round) = try filled(name, box)
      sealed += try rankSum(name, box)
      try ledger.record(.event(.roundClosed(round: round)), by: .desk, at: Scene.later)
      try ledger.record(.reveal(round: round), by: .desk, at: Scene.later)
      revealed += try rankSum(name, box)
      ledger.close()
    }
    // For random permutations of n: mean 0 after centring, variance n²(n+1)²(n-1)/144.
    let n = Double(people)
    let deviation = (Double(files) * n * n * (n + 1) * (n + 1) * (n - 1) / 144).squareRoot()
    let inOrder = Double(files) * n * (n * n - 1) / 12
    #expect(inOrder > 6 * deviation, "a box in order would be found out")
    #expect(abs(sealed) < 6 * deviation)
    #expect(abs(revealed) < 6 * deviation)
  }

  /// The order people came in, times the order of the places in the file, both around zero.
  private func rankSum(_ name: String, _ box: BlindBox) throws -> Double {
    let bytes = try folder.bytes(name)
    let places = try Self.names.indices.map { index in
      try #require(bytes.firstRange(of: Array(try text(box, index).utf8))?.lowerBound)
    }
    let middle = Double(places.count - 1) / 2
    return places.enumerated().reduce(0) { sum, item in
      let rank = places.count { $0 < item.element }
      return sum + (Double(item.offset) - middle) * (Double(rank) - middle)
    }
  }
}
