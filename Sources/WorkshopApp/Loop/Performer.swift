/// Does what `update` asks for, and returns what came of it.
protocol Performer: AnyObject {
  func perform(_ effect: Effect) -> [AppInput]
  /// Reads what others wrote.
  func catchUp() -> [AppInput]
}
