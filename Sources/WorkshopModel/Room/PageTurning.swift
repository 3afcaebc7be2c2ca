/// Pages that turn by themselves, slowly enough to be read: which one shows hangs on the time alone.
struct PageTurning {
  /// How long a page stands.
  static let seconds = 12

  /// From 0.
  let page: Int
  /// When the next one comes.
  let next: Timestamp

  /// - Parameter since: when the first page came; nil where pages stay. One page alone stays too.
  init?(since: Timestamp?, pages: Int, at now: Timestamp) {
    guard let since, pages > 1 else { return nil }
    let turns = max(0, now.milliseconds - since.milliseconds) / (Self.seconds * 1000)
    page = turns % pages
    next = since + (turns + 1) * Self.seconds
  }
}
