import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

extension Ledger {
  /// Brings in all that `source` holds, or nothing. Judged anew inside the transaction: others may
  /// have written meanwhile.
  public func bringIn(
    _ source: ImportSource, by author: Author, at moment: Timestamp
  ) throws(WriteError) {
    // Nothing else goes into the box.
    if source.kind == .suggestions {
      let plan = source.plan(on: timeline)
      if !plan.sealed.isEmpty, let round = timeline.workshop.openRound {
        return try seal(plan, in: round.id, by: author)
      }
    }
    try recordAll(by: author, at: moment) { timeline throws(Rejection) in
      let fresh = source.plan(on: timeline)
      if let problem = fresh.problems.first { throw Rejection(problem.words) }
      guard fresh.sealed.isEmpty else {
        throw Rejection("Suggestions are collected now. Run the import again.")
      }
      return fresh.events
    }
  }

  private func seal(
    _ plan: ImportPlan, in round: RoundID, by author: Author
  ) throws(WriteError) {
    if let problem = plan.problems.first { throw .rejected(Rejection(problem.words)) }
    let name: CleanText
    let isThere: Bool
    do throws(StoreError) {
      name = try ListName.of(plan.sealed)
      isThere = try plan.isInBox(of: timeline)
    } catch {
      throw .store(error)
    }
    guard !isThere else { throw .rejected(ImportRefusal.inBox) }
    try seal(plan.sealed, as: name, in: round, by: author)
  }
}

extension ImportPlan {
  /// Whether the open round has taken this list of suggestions already.
  public func isInBox(of timeline: Timeline) throws(StoreError) -> Bool {
    guard !sealed.isEmpty, let round = timeline.workshop.openRound else { return false }
    return round.lists[try ListName.of(sealed)] != nil
  }
}

/// Why an import has nothing to do.
public enum ImportRefusal {
  public static let inBox = Rejection("This list is in the box already. Nothing was changed.")
}
