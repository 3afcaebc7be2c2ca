import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// What the desk remembers of importing for as long as it runs.
struct ImportState: Sendable {
  /// What was read, and what it would do.
  struct Found: Sendable {
    let source: ImportSource
    let plan: ImportPlan
    let isInBox: Bool

    init(_ source: ImportSource, on timeline: Timeline) {
      self.source = source
      plan = source.plan(on: timeline)
      // Where it cannot be found out, writing says so.
      isInBox = (try? plan.isInBox(of: timeline)) ?? false
    }

    var isEmpty: Bool { isInBox || plan.added + plan.changed == 0 }

    /// Whether both would do the same.
    func agrees(with other: Found) -> Bool {
      plan.steps == other.plan.steps && plan.problems == other.plan.problems
        && plan.notes == other.plan.notes
        && plan.sealed == other.plan.sealed && isInBox == other.isInBox
    }
  }

  /// What the dialog offers; a whole workshop goes into a file of its own.
  static let kinds: [ImportKind] = [.people, .suggestions, .okrs, .checkIns]

  var kind = ImportKind.people
  /// Whether the kind was chosen by hand, so that the columns of a file do not change it.
  var isKindChosen = false
  /// What was said about numbers and days that can be read in two ways.
  var choices = ImportChoices()
  var path = ""
  var found: Found?
  /// Why the file gave nothing.
  var refusal: CleanText?
  /// The first row on the page.
  var offset = 0

  mutating func forget() {
    found = nil
    refusal = nil
    offset = 0
  }
}

extension AppState {
  /// What was read, and what was to be done with it.
  mutating func forgetImport() {
    giveUp(.importDialog)
    screens.importing.forget()
  }

  /// Opens the dialog with the kind that fits the phase.
  mutating func openImport() {
    screens.importing.forget()
    screens.importing.isKindChosen = false
    screens.importing.choices = ImportChoices()
    screens.importing.kind =
      switch workshop.phase?.definition.activity {
      case .collect: .suggestions
      case .shortlist, .draft, .measure, .evaluate, .plan: .okrs
      case .track: .checkIns
      case .note, .present, .confirm, .recap, .review, .align, .share, .embed, nil: .people
      }
    open(ImportDialog())
  }

  var importOrder: ImportOrder {
    let importing = screens.importing
    return ImportOrder(
      kind: importing.kind, isChosen: importing.isKindChosen, source: importing.path,
      choices: importing.choices)
  }

  /// Takes in what a file holds, unless another was asked for meanwhile.
  mutating func importRead(_ order: ImportOrder, _ reading: ImportReading) {
    guard order == importOrder else { return }
    forgetImport()
    switch reading {
    case .read(let source):
      screens.importing.kind = source.kind
      screens.importing.found = .init(source, on: timeline)
    case .refused(let reason): screens.importing.refusal = reason
    }
  }

  /// Brings in what was shown; where it would do something else by now, that is shown first.
  mutating func bringIn() -> [Effect] {
    guard let shown = screens.importing.found else { return [] }
    let fresh = ImportState.Found(shown.source, on: timeline)
    guard fresh.agrees(with: shown) else {
      screens.importing.found = fresh
      say("The workshop has changed meanwhile. Look again.", .refusal)
      return []
    }
    return [.bringIn(shown.source)]
  }

  /// Takes in what came of it, and shows that the file would now add nothing.
  mutating func broughtIn(_ timeline: Timeline, _ error: WriteError?) {
    let before = screens.importing.found
    self.timeline = timeline
    if let before { screens.importing.found = .init(before.source, on: timeline) }
    guard let error else {
      saveProblem = nil
      let changed = before?.plan.changed ?? 0
      let changes: CleanText = changed == 0 ? "" : ", \(changed) changed"
      say("Done: \(before?.plan.added ?? 0) added\(changes).", .good)
      return
    }
    if case .store(let problem) = error { saveProblem = problem.message }
    say("\(error.words) Nothing was brought in.", .refusal)
  }
}
