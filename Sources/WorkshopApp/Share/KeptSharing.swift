import PlainText
import WorkshopExport
import WorkshopModel

/// What the sharing of goals works out once for all that ask of one state: the files there are, and
/// what is different since files were written.
struct KeptSharing: Sendable {
  let plan: HandoutPlan
  /// Nil where nothing was written yet, or the history is not here from its beginning.
  let changes: WorkshopChanges?
  /// What is different, in one paragraph.
  let changeWords: CleanText
  private let lastSeq: Int
  private let isWhole: Bool

  init(_ state: AppState) {
    let timeline = state.timeline
    plan = HandoutPlan(WorksheetBook(timeline.workshop), isWhole: true)
    lastSeq = timeline.lastSeq
    isWhole = timeline.isWhole
    let files = plan.files.map { CleanText($0.name) }
    guard let last = timeline.workshop.sharing.toldLast(in: files) else {
      changes = nil
      changeWords = "Nothing was shared yet."
      return
    }
    do throws(Rejection) {
      let found = WorkshopChanges(
        of: timeline.workshop, since: try timeline.workshop(after: last.id.seq))
      changes = found
      let day = state.localTime.day(of: last.at).words
      changeWords =
        found.isEmpty
        ? "Nothing is different since \(day)." : "Since \(day): \(found.paragraph)"
    } catch {
      changes = nil
      changeWords = error.reason
    }
  }

  func holds(in state: AppState) -> Bool {
    lastSeq == state.timeline.lastSeq && isWhole == state.timeline.isWhole
  }
}

extension AppState {
  /// What is kept of sharing, or worked out now.
  var sharing: KeptSharing {
    if let keptSharing, keptSharing.holds(in: self) { return keptSharing }
    return KeptSharing(self)
  }

  /// To be called when an input has changed what it changes.
  mutating func keepSharing() {
    guard face == .desk, workshop.phase?.definition.activity == .share else {
      keptSharing = nil
      return
    }
    if keptSharing?.holds(in: self) != true { keptSharing = KeptSharing(self) }
  }
}
