import PlainText

extension WorksheetSection {
  /// The four squares of a week: the page people take into the next check-in. It says again what other
  /// sections say, so it goes along where it is asked for only.
  public static let week = WorksheetSection(
    "week", "the four squares of the week on one page", isUsual: false
  ) { worksheet in
    let set = worksheet.source.set
    let day = worksheet.source.day ?? set.lastWeekDay ?? set.cycle.first
    let squares = FourSquares(set, on: day)
    guard !squares.keyResults.isEmpty else { return [] }
    return [.paragraph("As of \(day.words)", .soft)]
      + Square.allCases.flatMap { square -> [Block] in
        let lines = squares.linesOrNone(of: square)
        return [
          .heading(squares.heading(of: square)),
          .list(lines.map(\.words), .judged(lines.map(\.tone))),
        ]
      }
  }
}

extension WorksheetBook {
  /// The page of the week for each set that people track, as it stands on `day`; where they track none
  /// yet, for each that has key results.
  public func week(on day: CalendarDate) -> WorksheetBook {
    asOf(day).whereTracked.keeping([.week])
  }
}
