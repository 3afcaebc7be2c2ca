import PlainText
import WorkshopModel

/// What a checkpoint is kept for. Each purpose has one of its own.
public enum CheckpointPurpose: String, CaseIterable, Sendable {
  /// A process that writes: some steps before the end, so that the last ones can be undone without the
  /// history before them.
  case work
  /// A process that only reads: at the end, so that nothing is left to be replayed.
  case reading

  /// In a report of what was checked.
  var name: CleanText {
    switch self {
    case .work: "checkpoint"
    case .reading: "checkpoint for reading"
    }
  }

  /// The checkpoints that a process with this purpose can begin with, the quickest first.
  var usable: [CheckpointPurpose] {
    switch self {
    case .work: [.work]
    case .reading: [.reading, .work]
    }
  }

  /// The checkpoint of `timeline` for this purpose; nil where it has none.
  func checkpoint(of timeline: Timeline) -> SavedCheckpoint? {
    switch self {
    case .work: timeline.checkpointToSave
    case .reading: timeline.checkpointAtEnd
    }
  }
}
