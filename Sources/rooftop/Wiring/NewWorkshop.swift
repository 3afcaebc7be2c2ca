import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// What a new workshop begins with.
struct NewWorkshop {
  let organisation: CleanText
  let cycle: Cycle
  let agenda: KickOffAgenda
  let people: [PeopleList.Row]

  /// Creates the file. People that the workshop refuses are named by their row, and nothing is made.
  func create(
    _ fileName: String
  ) throws(CommandFailure) -> (store: SQLiteStore, ledger: Ledger) {
    guard WorkshopFile.isName(fileName) else {
      throw CommandFailure(usage: "The file has no name. Give it one, like team.okr.")
    }
    let now = Clock.now
    return try WorkshopFile.create(
      WorkshopFile.new(fileName), try events().map { ($0, at: now) })
  }

  /// Said at the desk of a new workshop.
  static func plannedWords(_ cycle: Cycle) -> CleanText {
    "Planned for \(cycle.daysInWords). To change that: g, then e."
  }

  /// The first events, each tried before anything is written.
  func events() throws(CommandFailure) -> [Event] {
    var timeline = Timeline()
    do throws(Rejection) {
      try timeline.add(
        .workshopCreated(
          organisation: organisation, cycle: cycle, agenda: agenda.items,
          quarter: agenda.quarter(of: cycle, on: Clock.today)))
    } catch {
      throw CommandFailure(usage: error.reason)
    }
    for row in people {
      do throws(Rejection) {
        try timeline.add(.personAdded(name: row.name))
      } catch {
        throw CommandFailure(
          CommandFailure.badData, "People, row \(row.number): \(error.reason) Nothing was created.")
      }
    }
    // Where each works, and the units that the list names.
    let places = ImportPlan.people(people, on: timeline, unknown: .make)
    if let problem = places.problems.first {
      throw CommandFailure(
        CommandFailure.badData, "People, \(problem.words) Nothing was created.")
    }
    return timeline.records.map(\.event) + places.events
  }
}

extension Timeline {
  fileprivate mutating func add(_ event: Event) throws(Rejection) {
    try append(
      EventRecord(seq: lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: event))
  }
}

extension Cycle {
  /// `FY27/28, 1 Apr 2027 to 31 Mar 2028`
  var daysInWords: CleanText { "\(name), \(first.words) to \(last.words)" }
}
