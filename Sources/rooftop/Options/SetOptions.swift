import ArgumentParser
import PlainText
import WorkshopModel

/// Which OKR sets a command is about, by their names.
struct SetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The company, department or team whose OKRs are meant.", valueName: "name"))
  var unit: String?

  @Option(help: ArgumentHelp("The cycle whose OKRs are meant, like 2027.", valueName: "name"))
  var cycle: String?

  /// Whether all sets are meant.
  var isEmpty: Bool { unit == nil && cycle == nil }

  /// The worksheets of the chosen sets, with the log.
  func book(of timeline: Timeline) throws(CommandFailure) -> WorksheetBook {
    let sets = try chosen { () throws(Rejection) in
      try timeline.workshop.sets(
        ofUnit: unit.map { CleanText($0) }, inCycle: cycle.map { CleanText($0) })
    }
    return WorksheetBook(timeline, about: sets, in: Clock.localTime)
  }

  /// The one set that is named; nil where none is.
  func set(of workshop: Workshop) throws(CommandFailure) -> OKRSet? {
    guard !isEmpty else { return nil }
    return try chosen { () throws(Rejection) in
      try workshop.set(ofUnit: unit.map { CleanText($0) }, inCycle: cycle.map { CleanText($0) })
    }
  }

  private func chosen<Found>(
    _ find: () throws(Rejection) -> Found
  ) throws(CommandFailure) -> Found {
    do throws(Rejection) {
      return try find()
    } catch {
      throw CommandFailure(usage: error.reason)
    }
  }
}
