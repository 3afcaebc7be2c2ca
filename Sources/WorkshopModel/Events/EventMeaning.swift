import PlainText

/// What one kind of event means to those who list events, undo them and tell them: a row of the one
/// table `Event.meaning`.
struct EventMeaning {
  /// What an event is to undo and to the log of decisions.
  enum Standing: Hashable {
    /// A decision that undo takes back.
    case step
    /// A decision drawn by lot. Undo does not cross it while it is in force: otherwise it could be
    /// drawn again until it suits.
    case lot
    /// A decision that stays.
    case settled
    /// Another session begins: undo takes back nothing of the one before.
    case border
    /// The contents of a blind round became visible: what was seen cannot be unseen.
    case reveal
    /// No decision: a turn, which belongs to the person who took it, or a step of the timer.
    case passing
  }

  let standing: Standing
  /// The step in a few words, as undo names it.
  let title: () -> CleanText
  /// The step in a sentence, as the log tells it.
  let sentence: (LogNames) -> CleanText

  init(
    _ standing: Standing, _ title: @autoclosure @escaping () -> CleanText,
    _ sentence: @escaping (LogNames) -> CleanText
  ) {
    self.standing = standing
    self.title = title
    self.sentence = sentence
  }

  /// A step, as most events are.
  init(
    _ title: @autoclosure @escaping () -> CleanText, _ sentence: @escaping (LogNames) -> CleanText
  ) {
    self.init(.step, title(), sentence)
  }
}

extension Event {
  /// The step in a few words, as undo names it.
  public var title: CleanText { meaning.title() }

  /// Whether the contents of a blind round became visible.
  public var isReveal: Bool { meaning.standing == .reveal }

  /// Whether undo can take this step back.
  public var isUndoable: Bool {
    switch meaning.standing {
    case .step, .lot: true
    case .settled, .border, .reveal, .passing: false
    }
  }

  /// Whether the log of decisions tells it.
  var isDecision: Bool { meaning.standing != .passing }
}
