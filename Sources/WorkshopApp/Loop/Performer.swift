/// Does what `update` asks for outside the terminal, and returns what came of it.
protocol Performer: AnyObject {
  /// - Parameter beforehand: may be called before the disk takes what is written, with the answer that
  ///   comes if it does. Until then it is not to be shown.
  func perform(_ effect: Effect, beforehand: (AppInput) -> Void) -> [AppInput]
  /// Prepares what performing `effect`, which comes next, will need. To be called before the performer
  /// is lent to another thread.
  /// - Returns: the work, for any thread; nil where there is none.
  func workAhead(of effect: Effect) -> (@Sendable () -> Void)?
  /// Reads what others wrote.
  func catchUp() -> [AppInput]
}
