/// Does what `update` asks for outside the terminal, and returns what came of it.
protocol Performer: AnyObject {
  /// - Parameter beforehand: may be called before the disk takes what is written, with the answer that
  ///   comes if it does. Until then it is not to be shown.
  func perform(_ effect: Effect, beforehand: (AppInput) -> Void) -> [AppInput]
  /// Reads what others wrote.
  func catchUp() -> [AppInput]
}
