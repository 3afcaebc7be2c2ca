import PlainText
import WorkshopModel

/// Whom a checkpoint is kept for. Each has one of its own.
public enum CheckpointPurpose: String, CaseIterable, Sendable {
  /// Who works on: it lies some steps before the end, so that the last ones can be undone without the
  /// history before them.
  case work
  /// Who only reads: it lies at the end, and nothing is left to be replayed.
  case reading

  /// In a report of what was checked.
  var name: CleanText {
    switch self {
    case .work: "checkpoint"
    case .reading: "checkpoint for reading"
    }
  }

  /// Those that serve it, the quickest first.
  var served: [CheckpointPurpose] {
    switch self {
    case .work: [.work]
    case .reading: [.reading, .work]
    }
  }

  /// What is to be kept of `timeline`; nil where its history is short enough to be replayed.
  func checkpoint(of timeline: Timeline) -> SavedCheckpoint? {
    switch self {
    case .work: timeline.checkpointToSave
    case .reading: timeline.checkpointAtEnd
    }
  }
}
