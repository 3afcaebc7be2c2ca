import PlainText

/// A booked session as files tell it.
public struct BookedPart: Hashable, Sendable {
  public let id: BookingID
  /// `Quarter: Harbour Bikes 2027 Q2`.
  public let title: CleanText
  public let day: CalendarDate
}

extension WorksheetBook {
  /// The booked sessions of the units that it tells; all of them where the company is one.
  public var booked: [BookedPart] {
    let workshop = first.source.workshop
    let units = Set(worksheets.map(\.source.set.unit))
    return workshop.bookedSessions
      .filter { units.contains(Unit.companyID) || units.contains($0.unit) }
      .map { BookedPart(id: $0.id, title: workshop.title(of: $0), day: $0.day) }
  }
}
