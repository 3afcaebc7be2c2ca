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
    try WorksheetBook(timeline, about: sets(of: timeline.workshop), in: Clock.localTime)
      .asOf(Clock.today)
  }

  /// The chosen sets; all that hold something where none is named.
  func sets(of workshop: Workshop) throws(CommandFailure) -> [OKRSet] {
    try chosen { () throws(Rejection) in
      try workshop.sets(
        ofUnit: unit.map { CleanText($0) }, inCycle: cycle.map { CleanText($0) })
    }
  }

  /// The set that holds the key result called so, and the key result: by its number, like `1.2`, or
  /// by its sentence.
  func keyResult(
    _ name: String, in workshop: Workshop
  ) throws(CommandFailure) -> (set: OKRSet, keyResult: KeyResult) {
    let among = isEmpty ? nil : try set(of: workshop)
    return try chosen { () throws(Rejection) in
      try workshop.keyResult(called: CleanText(name), in: among)
    }
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
