import WorkshopModel

/// What the fields and the introduction of a form depend on: where it is the same, so are they.
struct FormGround: Equatable, Sendable {
  private let lastSeq: Int
  /// A history that is read after the first picture has the last word.
  private let isWhole: Bool
  private let day: CalendarDate

  init(_ state: AppState) {
    lastSeq = state.timeline.lastSeq
    isWhole = state.timeline.isWhole
    day = state.today
  }
}
