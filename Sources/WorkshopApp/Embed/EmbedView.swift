import PlainText
import TerminalUI
import WorkshopModel

extension EmbedScreen {
  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<ReadinessItem>> { \.embed.readiness }

  static func roomSubjects(of item: ReadinessItem) -> [RoomSubject] { [.readiness(item: item)] }

  static func items(_ state: AppState) -> [ReadinessItem?] { ReadinessItem.allCases }

  static func nothing(_ state: AppState) -> [StyledText] { [] }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let kept = KeptReadiness.of(state)
    let replies = state.workshop.embedding.replies
    let items = ReadinessItem.allCases
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: items.map { item in
        let answer = replies[item]?.answer
        if kept.evidence(for: item).contradiction(of: answer) != nil {
          return StyledText("!", .caution)
        }
        return answer == nil ? StyledText("?", .secondary) : StyledText("✓", .good)
      },
      lines: { width in
        items.map { line($0, replies[$0]?.answer, kept.evidence(for: $0), width: width) }
      })
  }

  private static let widestTitle = ReadinessItem.allCases.map(\.title.columns).max() ?? 0

  /// `9 ~ partly Cycle led by a champion  ! the data says no: no session was led by a champion yet`.
  private static func line(
    _ item: ReadinessItem, _ answer: ReadinessAnswer?, _ evidence: ReadinessEvidence, width: Int
  ) -> [StyledText] {
    let number: CleanText = item.number < 10 ? " \(item.number) " : "\(item.number) "
    let said =
      answer.map { StyledText($0.signAndWords, $0.tone.role) } ?? StyledText("–", .secondary)
    let lead =
      StyledText(number, .secondary) + said.padded(to: 9)
      + StyledText(item.title, .body).padded(to: widestTitle) + StyledText("  ")
    let data =
      evidence.contradiction(of: answer).map { StyledText("! \($0)", .caution) }
      ?? StyledText(evidence.words, .secondary)
    return data.wrapped(behind: lead, to: width)
  }

  /// The marked item in full, and the verdict.
  static func pane(_ state: AppState) -> [StyledText] {
    let item = marked(state)
    let reply = state.workshop.embedding.replies[item]
    let evidence = KeptReadiness.of(state).evidence(for: item)
    var lines = [StyledText(item.question, .heading)]
    if let reply {
      let owner: CleanText = reply.owner.isEmpty ? "no owner" : reply.owner
      let note: CleanText = reply.note.isEmpty ? "" : " · \(reply.note)"
      lines.append(
        StyledText(reply.answer.signAndWords, reply.answer.tone.role)
          + StyledText(" · \(owner)\(note)", .body))
    } else {
      lines.append(StyledText("Nobody has answered it yet.", .secondary))
    }
    if let contradiction = evidence.contradiction(of: reply?.answer) {
      lines.append(StyledText("! \(contradiction.capitalisedFirst)", .caution))
    } else {
      lines.append(StyledText("The data: \(evidence.words)", .secondary))
      if let before = reply?.although.first {
        lines.append(StyledText("When it was answered, \(before)", .secondary))
      }
    }
    lines.append(verdict(state))
    return lines
  }

  private static func verdict(_ state: AppState) -> StyledText {
    guard let verdict = state.workshop.embedding.verdict else {
      return StyledText("No verdict yet: ", .secondary) + StyledText("v", .key)
    }
    return StyledText("Verdict: ", .secondary)
      + StyledText("\(String(verdict.judgement.sign)) ", verdict.judgement.tone.role)
      + StyledText(verdict.words, verdict.judgement.tone.role)
  }
}
