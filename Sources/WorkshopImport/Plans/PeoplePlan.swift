import PlainText
import WorkshopModel

/// What becomes of units that a list of people names and the workshop does not have. The raw value is
/// its name in a command.
public enum UnknownUnits: String, CaseIterable, Hashable, Sendable {
  case make
  /// The people come in without a unit.
  case leave
}

extension ImportPlan {
  /// Adds people to the roster, and says where they work where the list does; who is on it stays, and
  /// moves to another unit where the list names one.
  /// - Parameter unknown: what becomes of units that are not there; nil where that is to be asked.
  public static func people(
    _ rows: [PeopleList.Row], on timeline: Timeline, unknown: UnknownUnits? = nil
  ) -> ImportPlan {
    var plan = ImportPlan(timeline)
    var reading = PeopleReading(timeline.workshop, unknown)
    for row in rows { reading.take(row, &plan) }
    reading.report(to: &plan)
    return plan
  }
}

/// The rows of a list of people on their way into a plan.
private struct PeopleReading {
  private let unknown: UnknownUnits?
  private var known: KnownUnits
  private var people: [String: PersonID]
  /// The row that said where a person works.
  private var placed: [PersonID: (row: Int, path: [CleanText])] = [:]
  /// The units that are not there, in the order of the rows that name them.
  private var missing: [(path: [CleanText], rows: [Int])] = []

  init(_ workshop: Workshop, _ unknown: UnknownUnits?) {
    self.unknown = unknown
    known = KnownUnits(workshop)
    people = Dictionary(workshop.people.map { ($0.name.string.lowercased(), $0.id) }) { one, _ in
      one
    }
  }

  mutating func take(_ row: PeopleList.Row, _ plan: inout ImportPlan) {
    let name = row.name.string.lowercased()
    let isNew = people[name] == nil
    if isNew {
      let id = PersonID(plan.timeline.lastSeq + 1)
      guard plan.add(.personAdded(name: row.name), row: row.number) else { return }
      people[name] = id
    }
    guard let person = people[name] else { return }
    let before = plan.timeline.workshop.person(person)?.unit
    let unit = row.unit.isEmpty ? nil : place(row, of: person, &plan)
    guard let unit, unit != before else {
      plan.note(row.name, row: row.number, isNew ? .added : .thereAlready)
      return
    }
    guard plan.add(.personAssigned(person: person, unit: unit), row: row.number) else { return }
    let workshop = plan.timeline.workshop
    let words: CleanText = "\(row.name), \(workshop.unit(unit)?.name ?? "")"
    let earlier = before.flatMap(workshop.unit)?.name ?? "no unit"
    plan.note(words, row: row.number, isNew ? .added : .changed(from: earlier))
  }

  /// The unit that the row means; nil where there is none, which is told.
  private mutating func place(
    _ row: PeopleList.Row, of person: PersonID, _ plan: inout ImportPlan
  ) -> UnitID? {
    if let earlier = placed[person], earlier.path != row.unit {
      plan.report(
        ImportProblem(
          row: row.number, "\(row.name) stands in row \(earlier.row) with another unit."))
      return nil
    }
    placed[person] = (row.number, row.unit)
    switch known.match(row.unit) {
    case .unit(let unit): return unit
    case .archived(let name):
      plan.report(
        ImportProblem(
          row: row.number, "\(name) is archived. Take it into use again, or name another unit."))
      return nil
    case .several(let names):
      let list = names.joined(by: ", ")
      plan.report(
        ImportProblem(
          row: row.number,
          "\(row.unit[0]) is the name of \(names.count) units. Write which: \(list)."))
      return nil
    case .missing(let names, let parent):
      guard unknown == .make else {
        noteMissing(row)
        return nil
      }
      return make(names, below: parent, row: row.number, &plan)
    }
  }

  private mutating func make(
    _ names: [CleanText], below parent: UnitID, row: Int, _ plan: inout ImportPlan
  ) -> UnitID? {
    var parent = parent
    for name in names {
      let id = UnitID(plan.timeline.lastSeq + 1)
      let above = plan.timeline.workshop.unit(parent)?.name ?? ""
      guard plan.add(.unitAdded(name: name, parent: parent), row: row) else { return nil }
      plan.note("Unit \(name) below \(above)", row: row, .added)
      parent = id
    }
    known = KnownUnits(plan.timeline.workshop)
    return parent
  }

  private mutating func noteMissing(_ row: PeopleList.Row) {
    let name = row.unit.words.folded
    if let index = missing.firstIndex(where: { $0.path.words.folded == name }) {
      missing[index].rows.append(row.number)
    } else {
      missing.append((row.unit, [row.number]))
    }
  }

  /// Each unit that is not there, once.
  func report(to plan: inout ImportPlan) {
    for unit in missing {
      let more = unit.rows.count - 1
      let others: CleanText = more == 0 ? "" : ", and in \(more) more \(more == 1 ? "row" : "rows")"
      let words: CleanText = "There is no unit \(unit.path.words)\(others)"
      if unknown == .leave {
        plan.remark("\(words): left out.", row: unit.rows[0])
      } else {
        plan.report(
          ImportProblem(row: unit.rows[0], "\(words).", question: .unknownUnits))
      }
    }
  }
}

extension [CleanText] {
  /// "Sales / East".
  fileprivate var words: CleanText { CleanText(map(\.string).joined(separator: " / ")) }
}
