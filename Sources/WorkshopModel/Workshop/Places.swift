extension Int {
  /// The number, or the end of `range` that is nearer to it.
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }

  /// Whether what stands at this place of `count` can move so far.
  func canMove(by distance: Int, within count: Int) -> Bool {
    distance != 0 && moved(by: distance, within: count) &- self == distance
  }

  /// This place of `count` after a move; never beyond the first or the last one.
  func moved(by distance: Int, within count: Int) -> Int {
    let (target, overflow) = addingReportingOverflow(distance)
    return overflow ? (distance < 0 ? 0 : count - 1) : target.clamped(to: 0...count - 1)
  }
}

extension Rejection {
  static let noFurther = Rejection("It cannot move any further.")
}
