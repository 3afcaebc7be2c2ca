import PlainText

/// The goals of a set beside what they were before.
struct GoalPairs {
  private struct Placed {
    let keyResult: KeyResult
    let objective: ObjectiveID
    /// `1.2`.
    let number: CleanText
  }

  private let now: OKRSet
  private let before: OKRSet?
  /// The objective before, by that of now.
  private let objectives: [ObjectiveID: Objective]
  private let keyResults: [KeyResultID: Placed]

  init(_ now: OKRSet, _ before: OKRSet?) {
    self.now = now
    self.before = before
    objectives = Self.paired(
      now.objectives, before?.objectives ?? [], words: \.title.folded)
    keyResults = Self.paired(
      Self.placed(now), before.map(Self.placed) ?? [], words: \.keyResult.wording.sentence.folded)
  }

  var objectiveChanges: [GoalChange] {
    let kept = Set(objectives.values.map(\.id))
    let dropped = (before?.objectives ?? []).filter { !kept.contains($0.id) }.map {
      GoalChange(kind: .dropped, words: "objective \"\($0.title)\"\(Self.counted($0))")
    }
    return dropped
      + now.objectives.enumerated().compactMap { index, objective in
        let number = index + 1
        guard let earlier = objectives[objective.id] else {
          return GoalChange(
            kind: .new,
            words: "objective \(number) \"\(objective.title)\"\(Self.counted(objective))")
        }
        guard earlier.title != objective.title else { return nil }
        return GoalChange(
          kind: .reworded,
          words: "objective \(number) is now \"\(objective.title)\", it was \"\(earlier.title)\"")
      }
  }

  var keyResultChanges: [GoalChange] {
    let kept = Set(keyResults.values.map(\.keyResult.id))
    let keptObjectives = Set(objectives.values.map(\.id))
    let dropped = (before.map(Self.placed) ?? []).filter {
      !kept.contains($0.keyResult.id) && keptObjectives.contains($0.objective)
    }
    return dropped.map {
      GoalChange(kind: .dropped, words: "key result \"\($0.keyResult.wording.sentence)\"")
    } + Self.placed(now).flatMap(changes)
  }

  private func changes(_ placed: Placed) -> [GoalChange] {
    let wording = placed.keyResult.wording
    let name: CleanText = "\(placed.number) \"\(wording.sentence)\""
    guard let earlier = keyResults[placed.keyResult.id] else {
      // Those of a new objective are counted there.
      guard objectives[placed.objective] != nil else { return [] }
      let values = words(placed.keyResult, in: now).map { ", \($0)" as CleanText } ?? ""
      return [GoalChange(kind: .new, words: "key result \(name)\(values)")]
    }
    let was = earlier.keyResult.wording
    var changes: [GoalChange] = []
    if wording.sentence != was.sentence {
      changes.append(
        GoalChange(
          kind: .reworded,
          words: "\(placed.number) is now \"\(wording.sentence)\", it was \"\(was.sentence)\""))
    }
    if wording.owner.folded != was.owner.folded {
      let names = [wording.owner, was.owner].map { $0.isEmpty ? "nobody" as CleanText : $0 }
      changes.append(GoalChange(kind: .owner, words: "\(name): \(names[0]), it was \(names[1])"))
    }
    if placed.keyResult.values != earlier.keyResult.values || !wording.measures(as: was) {
      changes.append(
        GoalChange(kind: .values, words: "\(name): \(difference(placed, from: earlier))"))
    }
    if objectives[placed.objective]?.id != earlier.objective,
      let from = before?.objective(earlier.objective)
    {
      changes.append(GoalChange(kind: .moved, words: "\(name) stood under \"\(from.title)\""))
    }
    return changes
  }

  private func difference(_ placed: Placed, from earlier: Placed) -> CleanText {
    let new = words(placed.keyResult, in: now)
    let old = words(earlier.keyResult, in: before ?? now)
    guard new != old else {
      return placed.keyResult.wording.measures(as: earlier.keyResult.wording)
        ? "its stages or what stands beside the target are others"
        : "it is measured in another way"
    }
    return "\(new ?? "no values any more"), it was \(old ?? "without values")"
  }

  private func words(_ keyResult: KeyResult, in set: OKRSet) -> CleanText? {
    keyResult.values.map { $0.words(for: keyResult.wording, in: set.cycle) }
  }

  private static func placed(_ set: OKRSet) -> [Placed] {
    set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, keyResult in
        Placed(
          keyResult: keyResult, objective: objective.id, number: "\(index + 1).\(place + 1)")
      }
    }
  }

  private static func counted(_ objective: Objective) -> CleanText {
    switch objective.keyResults.count {
    case 0: ""
    case 1: " with 1 key result"
    case let count: " with \(count) key results"
    }
  }

  private static func paired(
    _ now: [Objective], _ before: [Objective], words: (Objective) -> String
  ) -> [ObjectiveID: Objective] {
    paired(now, before, id: \.id, words: words)
  }

  private static func paired(
    _ now: [Placed], _ before: [Placed], words: (Placed) -> String
  ) -> [KeyResultID: Placed] {
    paired(now, before, id: \.keyResult.id, words: words)
  }

  /// What each of `now` was: of the same id, else in the same words.
  private static func paired<Value, ID: Hashable>(
    _ now: [Value], _ before: [Value], id: (Value) -> ID, words: (Value) -> String
  ) -> [ID: Value] {
    var found: [ID: Value] = [:]
    let known = Dictionary(before.map { (id($0), $0) }) { first, _ in first }
    for value in now { found[id(value)] = known[id(value)] }
    var left = before.filter { found[id($0)] == nil }
    for value in now where found[id(value)] == nil {
      guard let index = left.firstIndex(where: { words($0) == words(value) }) else { continue }
      found[id(value)] = left.remove(at: index)
    }
    return found
  }
}
