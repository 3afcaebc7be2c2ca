import PlainText

/// The worksheets of several OKR sets in the order people read them, the company's first. Every file
/// is made from it. What belongs to the organisation as a whole stands on the first one only.
public struct WorksheetBook: Equatable, Sendable {
  /// Never empty.
  public let worksheets: [Worksheet]
  /// The cycle that the workshop was created for.
  public let firstCycle: Cycle

  private init(_ worksheets: [Worksheet], firstCycle: Cycle) {
    self.worksheets = worksheets
    self.firstCycle = firstCycle
  }

  /// A book of one worksheet.
  public init(_ worksheet: Worksheet) {
    self.init([worksheet], firstCycle: worksheet.cycle)
  }

  /// The sets that are chosen, or all that hold something, without the log, which only a timeline
  /// knows.
  public init(_ workshop: Workshop, about sets: [OKRSet]? = nil) {
    let names = UnitNames(workshop)
    let chosen = sets ?? workshop.setsToTell
    self.init(
      (chosen.isEmpty ? [workshop.currentSet] : chosen).enumerated().map { place, set in
        var worksheet = Worksheet(workshop, about: set)
        worksheet.unit = names.unitOfWorksheet(of: set)
        worksheet.source.opensBook = place == 0
        return worksheet
      }, firstCycle: workshop.sets[0].cycle)
  }

  /// The same with the log on the first worksheet.
  public init(
    _ timeline: Timeline, about sets: [OKRSet]? = nil, in localTime: LocalTime = .utc
  ) {
    let told = WorksheetBook(timeline.workshop, about: sets)
    self = told.with(
      told.worksheets.map { worksheet in
        var logged = worksheet
        logged.source.timeline = timeline
        logged.source.localTime = localTime
        return logged
      })
  }

  public var first: Worksheet { worksheets[0] }

  public var subject: BookSubject {
    BookSubject(
      first.organisation, units: worksheets.map(\.unit), cycles: worksheets.map(\.cycle.name))
  }

  public var title: CleanText { subject.title }

  /// The same book of other worksheets; of none it is the first that holds none of them.
  private func with(_ worksheets: [Worksheet]) -> WorksheetBook {
    WorksheetBook(
      worksheets.isEmpty ? [first.keeping([])] : worksheets, firstCycle: firstCycle)
  }
}

extension WorksheetBook {
  /// The same with the page of the week as it stands on `day`.
  public func asOf(_ day: CalendarDate) -> WorksheetBook {
    with(
      worksheets.map { worksheet in
        var dated = worksheet
        dated.source.day = day
        return dated
      })
  }

  /// The worksheets of the sets that people track; all of them where they track none yet.
  var whereTracked: WorksheetBook {
    let tracked = worksheets.filter { $0.source.set.lastWeekDay != nil }
    return tracked.isEmpty ? self : with(tracked)
  }

  /// The book with these sections only, without worksheets of which nothing stays.
  public func keeping(_ sections: Set<WorksheetSection>) -> WorksheetBook {
    var kept = [first.keeping(sections)]
    for worksheet in worksheets.dropFirst() {
      var next = worksheet
      next.source.traces = kept[0].source.traces
      kept.append(next.keeping(sections))
    }
    let told = kept.filter { !$0.isBare }
    return with(told.isEmpty ? [kept[0]] : told)
  }

  /// The objectives of this number; nil where no set has one.
  public func keeping(objective number: Int) -> WorksheetBook? {
    let kept = worksheets.compactMap { $0.keeping(objective: number) }
    return kept.isEmpty ? nil : with(kept)
  }

  /// Everyone who owns a key result, in the order of the key results.
  public var owners: [CleanText] { worksheets.flatMap(\.owners).once }

  /// What one owner answers for in all sets, nothing else.
  public func keeping(owner: CleanText) -> WorksheetBook {
    with(worksheets.map { $0.keeping(owner: owner) }.filter { !$0.objectives.isEmpty })
  }

  /// A book for each set with what it is about and nothing of the organisation but its strategy; none
  /// where there is only one set.
  public var bySet: [WorksheetBook] {
    worksheets.count == 1
      ? [] : worksheets.map { with([$0.keeping([.strategy, .objectives])]) }
  }
}
