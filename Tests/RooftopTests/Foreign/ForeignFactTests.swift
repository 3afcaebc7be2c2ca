import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Facts that no rule ever let through, in any order, on top of a history with everything in it: each is
/// made true or refused in words, and all that is made of the workshop works. Nothing ends by a signal.
@Suite struct ForeignFactTests {
  @Test(arguments: 0..<6) func noFactEndsTheProgram(_ seed: UInt64) throws {
    var facts = try ForeignFacts(seed: seed)
    var timeline = try RichWorkshop().timeline
    var (taken, refused) = (0, 0)
    for step in 1...240 {
      let event = facts.next()
      let isJudgedWell = timeline.workshop.rejection(of: event) == nil
      do throws(Rejection) {
        try timeline.evolve(
          EventRecord(
            seq: timeline.lastSeq + 1, at: facts.moment(), author: .desk, event: event))
        taken += 1
      } catch {
        refused += 1
        #expect(!isJudgedWell || event.isOfHistory, "accepted, and not made true: \(event)")
      }
      if step.isMultiple(of: 60) { try ForeignValueTests.use(timeline, "seed \(seed), \(step)") }
    }
    #expect(taken > 40 && refused > 20, "\(taken) taken, \(refused) refused")
    let whole = try Timeline(replaying: Array(timeline.records))
    #expect(whole.workshop == timeline.workshop)
    #expect(whole.undone == timeline.undone)
  }

  /// What the rules accept is made true, whoever thought of it.
  @Test(arguments: 6..<10) func whatIsJudgedWellIsMadeTrue(_ seed: UInt64) throws {
    var facts = try ForeignFacts(seed: seed)
    var timeline = try RichWorkshop().timeline
    var taken = 0
    for _ in 0..<400 {
      let event = facts.next()
      let record = EventRecord(
        seq: timeline.lastSeq + 1, at: facts.moment(), author: .desk, event: event)
      guard !event.isOfHistory, timeline.workshop.rejection(of: event) == nil else { continue }
      try timeline.append(record)
      taken += 1
    }
    #expect(taken > 40, "\(taken) taken")
    try ForeignValueTests.use(timeline, "seed \(seed)")
    #expect(try Timeline(replaying: Array(timeline.records)).workshop == timeline.workshop)
  }
}

/// Events of a history with every kind of them, some of their values changed; the same ones every time.
private struct ForeignFacts {
  private let trees: [JSONTree]
  private let originals: [Event]
  private var state: UInt64

  private static let numbers = [
    "0", "-1", "1", "5", "12", "-9223372036854775808", "9223372036854775807", "4611686018427387904",
    "1e59",
  ]
  private static let texts = ["\"\"", "\"x\"", "\"Ana\"", "null"]

  init(seed: UInt64) throws {
    originals = try RichWorkshop().timeline.records.map(\.event)
    trees = try originals.map { event in
      try JSONDecoder().decode(JSONTree.self, from: JSONEncoder().encode(event))
    }
    state = seed
  }

  mutating func next() -> Event {
    for _ in 0..<20 {
      let tree = trees[below(trees.count)]
      let leaves = tree.leaves
      guard let leaf = leaves.isEmpty ? nil : leaves[below(leaves.count)] else { continue }
      let json = tree.written(leaf, as: value(isNumber: leaf.isNumber))
      if let event = try? JSONDecoder().decode(Event.self, from: Data(json.utf8)) { return event }
    }
    return originals[below(originals.count)]
  }

  mutating func moment() -> Timestamp {
    RichWorkshop.start + [0, 60, -60, Int.max, Int.min][below(5)]
  }

  private mutating func value(isNumber: Bool) -> String {
    if isNumber { return Self.numbers[below(Self.numbers.count)] }
    if below(4) == 0 { return Self.texts[below(Self.texts.count)] }
    let seq = 1 + below(originals.count)
    return below(2) == 0 ? "\"\(seq)\"" : "\"\(seq).\(below(4))\""
  }

  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}

extension Event {
  /// Whether it is judged by the history and not by the workshop.
  fileprivate var isOfHistory: Bool {
    switch self {
    case .undone, .redone: true
    default: false
    }
  }
}
