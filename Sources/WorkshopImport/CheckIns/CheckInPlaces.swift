import PlainText
import WorkshopModel

/// Which key result each check-in of a file is of. What the file does not say is as in the set that is
/// chosen, or in the only one with key results, or in the one that is worked on.
struct CheckInPlaces {
  struct Found {
    let checkIn: ImportedCheckIn
    let keyResult: KeyResult
    /// `1.2`.
    let number: CleanText
    /// What is written of it already.
    let written: [CheckIn]
  }

  private(set) var found: [Found] = []
  private(set) var problems: [ImportProblem] = []
  /// What a person should know of it.
  private(set) var notes: [CleanText] = []

  private let columns: ImportedCheckIns.Names
  private var names: [SetID: KeyResultNames] = [:]

  /// - Parameter chosen: where somebody named a set, of a file with check-ins of that set only those
  ///   are taken.
  init(_ checkIns: ImportedCheckIns, _ workshop: Workshop, chosen: SetID?) {
    columns = checkIns.names
    let units = UnitNames(workshop)
    let usual =
      chosen.flatMap(workshop.set) ?? workshop.onlySetWithKeyResults ?? workshop.currentSet
    var sets = NamedSets(workshop, units, usual: usual)
    let named = checkIns.rows.map { sets.set(ofUnit: $0.unit, inCycle: $0.cycle) }
    let takesPart =
      chosen != nil
      && zip(checkIns.rows, named).contains { $1 == usual.id && $0.namesSet }
    var counts: [SetID: Int] = [:]
    var left = 0
    for (checkIn, set) in zip(checkIns.rows, named) {
      if takesPart, set != usual.id {
        left += 1
        continue
      }
      guard let id = chosen ?? set, let set = workshop.set(id) else {
        problems.append(noSet(checkIn))
        continue
      }
      counts[id, default: 0] += 1
      place(checkIn, in: set)
    }
    guard workshop.sets.count > 1 else { return }
    for set in workshop.setsInOrder {
      guard let count = counts[set.id] else { continue }
      notes.append("Into \(units.title(of: set)): \(Self.count(count)).")
    }
    if left > 0 { notes.append("Of other units or cycles, not brought in: \(Self.count(left)).") }
  }

  private mutating func place(_ checkIn: ImportedCheckIn, in set: OKRSet) {
    let known = names[set.id] ?? KeyResultNames(set)
    names[set.id] = known
    switch known.match(number: checkIn.number, sentence: checkIn.sentence) {
    case .one(let keyResult, let number):
      found.append(
        Found(
          checkIn: checkIn, keyResult: keyResult, number: number,
          written: set.checkIns(of: keyResult.id)))
    case .none(let reason):
      problems.append(ImportProblem(row: checkIn.row, column: columns.keyResult, reason))
    }
  }

  private func noSet(_ checkIn: ImportedCheckIn) -> ImportProblem {
    let whose = CleanText(
      [checkIn.unit, checkIn.cycle].filter { !$0.isEmpty }.map(\.string).joined(separator: " "))
    return ImportProblem(
      row: checkIn.row, column: columns.set,
      "There are no OKRs of \(whose). Correct the name, or say whose they are with --unit and --cycle."
    )
  }

  private static func count(_ checkIns: Int) -> CleanText {
    checkIns == 1 ? "1 check-in" : "\(checkIns) check-ins"
  }
}

extension ImportedCheckIn {
  fileprivate var namesSet: Bool { !(unit.isEmpty && cycle.isEmpty) }
}

extension Workshop {
  /// The set with key results where there is one such set only.
  fileprivate var onlySetWithKeyResults: OKRSet? {
    let filled = sets.filter { $0.objectives.contains { !$0.keyResults.isEmpty } }
    return filled.count == 1 ? filled[0] : nil
  }
}
