import Foundation
import PlainText
import WorkshopModel

/// Events of a history with every kind of them, some of their values changed; the same ones every time.
struct ForeignFacts {
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
  var isOfHistory: Bool {
    switch self {
    case .undone, .redone: true
    default: false
    }
  }
}
