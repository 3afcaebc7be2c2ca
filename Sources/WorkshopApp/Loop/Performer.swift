/// Does what `update` asks for, and returns what came of it.
protocol Performer: AnyObject {
  /// - Parameter meanwhile: may be called while the disk takes what is written, with the answer that
  ///   comes if it does. Until then it is not to be shown.
  func perform(_ effect: Effect, meanwhile: (AppInput) -> Void) -> [AppInput]
  /// Reads what others wrote.
  func catchUp() -> [AppInput]
}
