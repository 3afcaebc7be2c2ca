import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

extension Participant {
  /// How often they ask for a key result that somebody checks in at another terminal.
  private static let mostAsked = 5

  /// Their key results that wait for the check-in of this week.
  func due(_ room: SeatRoom) -> Set<KeyResultID> {
    room.checkIns?.owner(called: name)?.due.subtracting(memory.givenUp) ?? []
  }

  mutating func key(at step: OwnersStep, in room: SeatRoom) -> KeyPress? {
    guard room.checkIns?.owner(called: name) != nil else {
      memory.isLeaving = true
      return .escape
    }
    return step.marked(room) == name ? .enter : KeyPress(.down)
  }

  mutating func key(at step: OwnKeyResultsStep, in room: SeatRoom) -> KeyPress? {
    let due = due(room)
    guard !due.isEmpty, step.owner == name else {
      memory.isLeaving = true
      return .escape
    }
    guard let marked = step.marked(room), due.contains(marked) else { return KeyPress(.down) }
    memory.asked[marked, default: 0] += 1
    // Somebody else has it open.
    if memory.asked[marked, default: 0] > Self.mostAsked { memory.givenUp.insert(marked) }
    return .enter
  }

  mutating func key(at step: CheckInStep, in room: SeatRoom) -> KeyPress? {
    guard let wanted = words(for: step.numbered.standing),
      !memory.givenUp.contains(step.numbered.id)
    else {
      memory.givenUp.insert(step.numbered.id)
      return .escape
    }
    if let next = type(wanted[step.focus], over: step.fields[step.focus]) { return next }
    if step.focus < wanted.count - 1 { return KeyPress(.tab) }
    // What is refused is not tried again.
    memory.givenUp.insert(step.numbered.id)
    return .enter
  }

  /// Value, confidence and one line why; nil where there is no number to read.
  private func words(for standing: KeyResultStanding) -> [CleanText]? {
    guard let reading = reading(of: standing) else { return nil }
    var chance = Chance(seed, standing.keyResult.id.seq, standing.course.count)
    let reasons = RehearsalWords.reasons
    return [
      CleanText(reading.typable), "\(chance.number(in: 3...9))",
      reasons[chance.number(in: 0...reasons.count - 1)],
    ]
  }

  /// What was read this week: mostly a little further.
  private func reading(of standing: KeyResultStanding) -> CheckInReading? {
    let keyResult = standing.keyResult
    var chance = Chance(seed, keyResult.id.seq, standing.course.count, place)
    let tenths = Decimal(chance.number(in: -1...3)) / 10
    switch keyResult.values?.measure {
    case .change(let baseline, let target, _, _):
      let now = standing.course.last?.current ?? baseline
      let isSum = keyResult.wording.measurement == .cumulative
      let next = isSum ? (target - baseline) * abs(tenths) / 2 : now + (target - now) * tenths
      return .value(next.rounded(places: abs(target - baseline) < 10 ? 1 : 0))
    case .limit(let limit): return .value(limit)
    case .range(let low, let high): return .value(((low + high) / 2).rounded(places: 1))
    case .stages: return .stages([0])
    case .binary: return .done(false)
    case .unknown, nil: return nil
    }
  }
}
