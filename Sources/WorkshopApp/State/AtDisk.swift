import WorkshopModel

/// What the disk was given and has not answered yet.
struct AtDisk: Sendable {
  /// nil for a look at what others wrote.
  let effect: Effect?
  var since: Timestamp
  /// Whether somebody has pressed a key that has to wait for it.
  var isAskedFor = false

  /// How long it may take without a word.
  private static let quietMilliseconds = 200

  /// When it must be said.
  var tellsAt: Timestamp {
    Timestamp(milliseconds: since.milliseconds + Self.quietMilliseconds)
  }

  /// Whether it writes something that was done at this terminal.
  var isWrite: Bool {
    switch effect {
    case .record, .saveDraft, .setStage, .call, .answerCalls, .bringIn, .discardDrafts, .pin(.set):
      true
    default: false
    }
  }
}
