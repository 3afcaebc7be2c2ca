import PlainText
import WorkshopModel

/// Worksheets as slides in Markdown for a town hall: a title, an objective a slide, and what happens
/// next. presenterm, mdp and Marp show the same file.
public enum SlideDeck {
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    let all = title(book) + book.worksheets.flatMap { slides($0, of: book) } + next(book)
    return Array((head + all.map(\.markdown).joined(separator: "\n---\n\n")).utf8)
  }

  /// Lines between slides are their ends in mdp and Marp; presenterm asks for it to be said. Marp does
  /// not show what stands here, mdp a line more on the first slide.
  private static let head = """
    ---
    options: {end_slide_shorthand: true} # for presenterm
    ---


    """

  private static func title(_ book: WorksheetBook) -> [Slide] {
    let objectives = book.worksheets.flatMap(\.objectives)
    let keyResults = objectives.flatMap(\.keyResults).count
    let counts: CleanText =
      "\(counted(objectives.count, "objective")), \(counted(keyResults, "key result"))"
    let days = book.worksheets.count == 1 ? [book.first.days] : []
    return Slide.all(book.title, days + [counts], isPlain: true)
  }

  /// Where several sets are told, each begins with a slide of its own.
  private static func slides(_ worksheet: Worksheet, of book: WorksheetBook) -> [Slide] {
    let objectives = worksheet.objectives.flatMap { objective in
      Slide.all(
        "\(objective.number) \(objective.title)", items: objective.keyResults.map(lines))
    }
    guard book.worksheets.count > 1, !objectives.isEmpty else { return objectives }
    return Slide.all(worksheet.title, [worksheet.days], isPlain: true) + objectives
  }

  /// The values begin a line of their own where both do not fit into one.
  private static func lines(_ keyResult: Worksheet.KeyResult) -> [String] {
    let owner = keyResult.wording.owner
    let parts: [CleanText] = [
      "\(keyResult.number) \(keyResult.sentence)\(keyResult.values == nil ? "" : ":")",
      keyResult.values ?? "", owner.isEmpty ? "" : "(\(owner))",
    ]
    let whole = SlideText.lines(parts.joined(by: " "))
    guard whole.count > 1 else { return whole }
    let values = CleanText(parts.dropFirst().map(\.string).joined(separator: " ")).singleLine
    return SlideText.lines(parts[0]) + (values.isEmpty ? [] : SlideText.lines(values))
  }

  private static func next(_ book: WorksheetBook) -> [Slide] {
    let parts = CyclePart.all(of: book)
    let days = parts.flatMap { part -> [CleanText] in
      let name: CleanText = parts.count > 1 ? "\(part.cycle.name), " : ""
      let today = CalendarDate(part.changed, secondsFromUTC: 0)
      let checkIns = part.cycle.plannedCheckIns(on: part.checkInDay)
      let checkIn = checkIns.first { $0 >= today }.map { day in
        let which = day == checkIns.first ? "the first" : "the next"
        return "\(name)check-in: every \(part.checkInDay.name), \(which) on \(day.words)"
          as CleanText
      }
      let review =
        part.cycle.last < today
        ? nil : "\(name)review: \(part.cycle.last.words)" as CleanText
      return [checkIn, review].compactMap { $0?.capitalisedFirst }
    }
    return Slide.all("What happens next", days + tasks(parts))
  }

  /// The open tasks that are due first.
  private static func tasks(_ parts: [CyclePart]) -> [CleanText] {
    let open = parts.flatMap(\.tasks).map(\.task.wording)
    let first = open.sorted { $0.week.lowerBound < $1.week.lowerBound }.prefix(tasksShown)
    return first.map { task in
      let owner: CleanText = task.owner.isEmpty ? "" : " (\(task.owner))"
      return "Week of \(task.week.lowerBound.words): \(task.sentence)\(owner)"
    }
  }

  private static let tasksShown = 3

  private static func counted(_ count: Int, _ what: CleanText) -> CleanText {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}
