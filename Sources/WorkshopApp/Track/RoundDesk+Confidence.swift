import PlainText
import TerminalUI
import WorkshopModel

extension RoundDesk {
  /// Everyone says in private how sure they are, before anyone has said it aloud.
  static let confidence = RoundDesk(
    openWords: "ask in private", closeWords: "close the round", showWords: "show confidence",
    opens: "Ask everyone in private how sure they are of each key result, 0 to 10.",
    closes: "Close the private round. Nothing shows yet.",
    shows: "Open the box and show how sure people are of each key result.",
    reopens: "Open the closed private round again.",
    openHint: .ifRoom,
    notOpen: "No private round is open.",
    round: { $0.workshop.currentSet.confidenceRound },
    whyNotOpen: { state in
      state.workshop.currentSet.confidenceRound?.stage == .closed
        ? "The private round is closed: s shows it, r reopens it."
        : state.workshop.rejection(of: opening(state.workshop))?.reason
    },
    whyNotShow: { state in
      switch state.workshop.currentSet.confidenceRound?.stage {
      case .closed: nil
      case .open: "The private round is open: close it first."
      case .revealed: "It is shown already."
      case nil: "Nobody was asked in private: o asks."
      }
    },
    open: { state in
      [
        .record(
          opening(state.workshop), then: .say("Open: everyone says how sure they are, in private"))
      ]
    },
    show: { state in
      guard let round = state.workshop.currentSet.confidenceRound else { return [] }
      state.screens.track.cursor = ItemCursor()
      let words: CleanText =
        round.enteredCount > 0
        ? "Least sure first: what do you see?" : "Nobody said how sure they are"
      return state.reveal(round, saying: words)
    },
    closed: { _ in "The private round is closed. s shows it" })

  private static func opening(_ workshop: Workshop) -> Event {
    let set = workshop.currentSet
    return .roundOpened(
      kind: .confidence(keyResults: set.objectives.flatMap(\.keyResults).map(\.id)),
      set: set.label)
  }
}

/// The private round while it is not shown: only how many are in.
struct ConfidencePicture {
  private let round: Round
  private let workshop: Workshop

  /// Nil where there is none that waits to be shown.
  init?(_ workshop: Workshop) {
    guard let round = workshop.currentSet.confidenceRound, round.stage != .revealed else {
      return nil
    }
    self.round = round
    self.workshop = workshop
  }

  func draw(in area: Rect, on frame: inout Frame) {
    TurnsPicture(round: round, workshop: workshop, standing: standing)
      .draw(in: area, on: &frame)
  }

  private var standing: StyledText {
    guard round.stage == .open else {
      return StyledText("closed. ", .secondary) + StyledText("s", .key)
        + StyledText(" shows it, ") + StyledText("r", .key) + StyledText(" reopens.")
    }
    return workshop.progress(of: round).isComplete
      ? StyledText("✓ Everyone is in. ", .good) + StyledText("c", .key)
        + StyledText(" closes the round.")
      : StyledText("open · only this number shows", .secondary)
  }
}
