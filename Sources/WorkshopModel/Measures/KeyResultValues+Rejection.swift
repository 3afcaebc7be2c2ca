import FoundationEssentials
import PlainText

extension KeyResultValues {
  /// Why these values are not those of a key result of `kind`, or nil. Import keeps what this refuses and
  /// flags it. Old files depend on it, because a rewording drops values that it refuses: a stricter
  /// rule for new values belongs to `judge`.
  public func rejection(for kind: KeyResultKind) -> Rejection? {
    switch (kind, measure) {
    case (.increase, .change(let baseline, let target, let stretch, let commit)),
      (.decrease, .change(let baseline, let target, let stretch, let commit)):
      changeRejection(kind, baseline, target, stretch, commit)
    case (.atLeast, .limit(let limit)), (.atMost, .limit(let limit)):
      limit.isFinite ? nil : .notANumber
    case (.between, .range(let low, let high)): low <= high ? nil : .boundsSwapped
    case (.milestone, .stages(let stages)): Self.rejection(of: stages)
    case (.binary, .binary), (.baseline, .unknown): nil
    default: .wrongValues(kind)
    }
  }

  public func rejection(for wording: KeyResultWording) -> Rejection? {
    rejection(for: wording.kind)
  }

  /// Whether a key result of `kind` can hold them: what nobody may enter, but a file brought.
  func fits(_ kind: KeyResultKind) -> Bool {
    guard let refusal = rejection(for: kind) else { return true }
    return refusal == .nothingMoves
  }

  /// Whether baseline and target are the same, as only an import can bring.
  public var isFlat: Bool {
    if case .change(let baseline, let target, _, _) = measure { baseline == target } else { false }
  }

  private func changeRejection(
    _ kind: KeyResultKind, _ baseline: Decimal, _ target: Decimal, _ stretch: Decimal?,
    _ commit: Decimal?
  ) -> Rejection? {
    let all = [baseline, target, stretch ?? 0, commit ?? 0]
    guard all.allSatisfy(\.isFinite) else { return .notANumber }
    guard baseline != target else { return .nothingMoves }
    let goesUp = target > baseline
    guard goesUp == (kind == .increase) else { return goesUp ? .goesUp : .goesDown }
    if let stretch, goesUp ? stretch < target : stretch > target { return .stretchShortOfTarget }
    if let commit {
      let isWithin = goesUp ? (baseline...target) ~= commit : (target...baseline) ~= commit
      if !isWithin { return .commitOutside }
    }
    return nil
  }

  private static func rejection(of stages: [Stage]) -> Rejection? {
    guard !stages.isEmpty else { return .noStages }
    guard !stages.contains(where: { $0.title.singleLine.isEmpty }) else {
      return .stageWithoutTitle
    }
    guard stages.allSatisfy({ $0.weight > 0 }) else { return .stageWithoutWeight }
    return nil
  }
}

extension Rejection {
  static let nothingMoves = Rejection(
    "Nothing moves: baseline and target are the same. A between or at-least key result?")
  static let goesUp = Rejection("It goes up; make it an increase?")
  static let goesDown = Rejection("It goes down; make it a decrease?")
  static let stretchShortOfTarget = Rejection(
    "The stretch value must reach at least as far as the target.")
  static let commitOutside = Rejection("The commit value must lie between baseline and target.")
  static let boundsSwapped = Rejection("The low bound is above the high bound. Swap them.")
  static let noStages = Rejection("A milestone needs at least one stage.")
  static let stageWithoutTitle = Rejection("Each stage needs a title.")
  static let stageWithoutWeight = Rejection("Each stage needs a weight above 0, for example 1.")

  static func wrongValues(_ kind: KeyResultKind) -> Rejection {
    Rejection("A key result of kind \"\(kind.words)\" needs \(kind.needs).")
  }
}
