import PlainText
import WorkshopModel

/// What a file holds, read whole before anything is judged.
public struct ImportSource: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case people([PeopleList.Row])
    case suggestions([ImportedText])
    case okrs([ImportedObjective])
    case checkIns(ImportedCheckIns)
  }

  public let content: Content
  /// The set that OKRs or check-ins go into; nil where the file says it, or the set that is worked on
  /// is meant.
  public var set: SetID?
  /// The day behind which no check-in can lie; nil where any may.
  public var today: CalendarDate?
  /// What becomes of units that the workshop does not have; nil where that is to be asked.
  public internal(set) var unknownUnits: UnknownUnits?
  /// How it was read, as far as a person should know.
  public internal(set) var notes: [ImportNote] = []
  /// What cannot be read.
  public internal(set) var problems: [ImportProblem] = []

  private init(_ content: Content) { self.content = content }

  public static func people(
    _ rows: [PeopleList.Row], units: UnknownUnits? = nil
  ) -> ImportSource {
    var source = ImportSource(.people(rows))
    source.unknownUnits = units
    return source
  }
  public static func suggestions(_ rows: [ImportedText]) -> ImportSource {
    .init(.suggestions(rows))
  }
  public static func okrs(_ objectives: [ImportedObjective]) -> ImportSource {
    .init(.okrs(objectives))
  }
  public static func checkIns(_ checkIns: ImportedCheckIns) -> ImportSource {
    .init(.checkIns(checkIns))
  }

  /// What a table holds, taken for `kind`.
  /// - Throws: why it is no table of that kind.
  public init(_ sheet: Sheet, as kind: ImportKind) throws(ImportProblem) {
    switch kind {
    case .people:
      let list = try PeopleList(sheet)
      self.init(.people(list.rows))
      notes = list.notes
      problems = list.problems
    case .suggestions:
      let texts = try SuggestionSheet(sheet)
      self.init(.suggestions(texts.rows))
      notes = texts.notes
      problems = texts.problems
    case .checkIns:
      let reader = try CheckInSheetReader(sheet)
      self.init(.checkIns(reader.checkIns))
      notes = reader.notes
      problems = reader.problems
    case .okrs, .workshop:
      let reader = try OKRSheetReader(sheet)
      self.init(.okrs(reader.objectives))
      notes = reader.notes
      problems = reader.problems
    }
    unknownUnits = sheet.choices.units
    problems += sheet.cutRows
    notes = sheet.notes(as: kind).map { ImportNote($0) } + notes
  }

  public var kind: ImportKind {
    switch content {
    case .people: .people
    case .suggestions: .suggestions
    case .okrs: .okrs
    case .checkIns: .checkIns
    }
  }

  /// What it would do to the workshop of `timeline`.
  public func plan(on timeline: Timeline) -> ImportPlan {
    var plan =
      switch content {
      case .people(let rows): ImportPlan.people(rows, on: timeline, unknown: unknownUnits)
      case .suggestions(let rows): ImportPlan.suggestions(rows, on: timeline)
      case .okrs(let objectives): ImportPlan.okrs(objectives, on: timeline, into: set)
      case .checkIns(let checkIns):
        ImportPlan.checkIns(checkIns, on: timeline, into: set, today: today)
      }
    plan.begin(with: notes, problems)
    return plan
  }
}
