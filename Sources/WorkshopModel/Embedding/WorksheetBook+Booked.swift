import PlainText

/// A booked session as files tell it.
public struct BookedPart: Hashable, Sendable {
  public let id: BookingID
  /// `Quarter: Harbour Bikes 2027 Q2`.
  public let title: CleanText
  public let day: CalendarDate
  /// The days whose goals the company reviews then; nil for every other session.
  public let reviews: Cycle?
}

extension WorksheetBook {
  /// The booked sessions of the units that it tells; all of them where the company is one.
  public var booked: [BookedPart] {
    let workshop = first.source.workshop
    let units = Set(worksheets.map(\.source.set.unit))
    return workshop.bookedSessions
      .filter { units.contains(Unit.companyID) || units.contains($0.unit) }
      .map { booking in
        BookedPart(
          id: booking.id, title: workshop.title(of: booking), day: booking.day,
          reviews: booking.kind == .review && booking.unit == Unit.companyID
            ? booking.cycle : nil)
      }
  }
}
