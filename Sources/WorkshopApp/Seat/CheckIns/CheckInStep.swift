import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// One owner checks one key result in: the value, how sure they are, one line why.
struct CheckInStep: TypingStep {
  enum Action: Hashable, Sendable {
    case next, before, checkIn, back
  }

  let owner: CleanText
  let numbered: NumberedStanding
  private(set) var fields: [TextEditor]
  private(set) var focus = 0
  /// The day on which what is typed was begun.
  let begun: CalendarDate

  /// - Parameter draft: what was left of it before.
  init(
    owner: CleanText, _ numbered: NumberedStanding, draft: CheckInDraft? = nil, today: CalendarDate
  ) {
    self.owner = owner
    self.numbered = numbered
    begun = draft?.day ?? today
    let typed = draft?.fields ?? []
    fields = [Limits.shortText, Limits.shortText, Limits.reason].enumerated().map { place, limit in
      TextEditor(text: typed.indices.contains(place) ? typed[place] : "", limit: limit)
    }
  }

  static let keys: KeyTable<Action, SeatContext<CheckInStep>> = [
    .init("Enter", "check in", .checkIn, hint: .first, weight: .deliberate),
    .init(["Tab", "Down"], "next field", .next, hint: .first),
    .init(["Shift-Tab", "Up"], "field before", .before, hint: .hidden),
    .init("Esc", "back", .back),
  ]

  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  /// A label and a line for each field, and a row between them.
  private static let fieldRows = 9

  /// Of the field that is typed in.
  var editor: TextEditor {
    get { fields[focus] }
    set { fields[focus] = newValue }
  }

  var checksInFor: CleanText? { owner }
  var slot: DraftSlot? { .checkIn(numbered.id) }

  var draftText: CleanText? {
    fields.allSatisfy(\.isEmpty) ? nil : CheckInDraft(day: begun, fields: fields.map(\.text)).text
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .next: focus = (focus + 1) % fields.count
    case .before: focus = (focus + fields.count - 1) % fields.count
    case .back: return .leave(OwnKeyResultsStep(owner: owner, chosen: numbered.id))
    case .checkIn:
      guard room.checkIns != nil else {
        return .refuse(
          "Something else is asked now. Esc leads there; what you typed is kept.")
      }
      do throws(Rejection) {
        let event = try CheckInWords(
          read: fields[0].text.singleLine, confidence: fields[1].text.singleLine,
          comment: fields[2].text.singleLine, day: room.today
        ).event(for: numbered.standing.keyResult)
        return .record(.decision(event, draft: nil, slot: .checkIn(numbered.id)), .checkedIn)
      } catch {
        return .refuse(error.reason)
      }
    }
    return .stay
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.paste(text.withoutLineBreaks)
    return answer(since: before)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let standing = numbered.standing
    let words = CheckInLabels(standing.keyResult)
    let head =
      [StyledText("\(numbered.number) \(standing.keyResult.wording.sentence)", .heading)]
      + (words.stages + words.said(standing.lastCheckIn)).map { StyledText($0, .secondary) }
    return SeatPage(
      head.map { .line($0) } + [.gap()]
        + labels.enumerated().flatMap { index, label -> [SeatPage.Part] in
          let text = fields[index].text
          return [
            .line(
              StyledText(
                label.0.string.hasSuffix("?") ? "\(label.0) " : "\(label.0): ",
                index == focus ? .accent : .body)
                + StyledText(label.1, .secondary)),
            index == focus
              ? .field(.init(editor: fields[index]))
              : .line(StyledText(text.isEmpty ? "Nothing typed yet." : text)),
          ]
        })
  }

  /// What each field asks for, and how it is answered.
  private var labels: [(CleanText, CleanText)] {
    let words = CheckInLabels(numbered.standing.keyResult)
    return [
      (words.label, words.hint), ("How sure are you?", "0: no chance. 10: certain"),
      ("One line why", "what moved it, or stands in its way"),
    ]
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    let standing = numbered.standing
    frame.flow(
      StyledText("\(numbered.number) \(standing.keyResult.wording.sentence)", .heading),
      in: &rows)
    let words = CheckInLabels(standing.keyResult)
    let stages =
      words.stages.isEmpty ? [] : [words.stages.joined(by: " · ")]
    // The fields have their rows, whatever stands above them.
    let above = (stages + words.said(standing.lastCheckIn)).map { StyledText($0, .secondary) }
      .cut(columns: rows.width, rows: max(0, rows.height - Self.fieldRows - 1))
    above.draw(in: rows.takeTop(above.count), on: &frame)
    _ = rows.takeTop(1)
    for (index, (label, hint)) in labels.enumerated() {
      let isFocused = index == focus
      frame.flow(
        StyledText("\(label)  ", isFocused ? .accent : .body) + StyledText(hint, .secondary),
        in: &rows)
      let line = rows.takeTop(1)
      if isFocused {
        fields[index].draw(in: line, on: &frame)
      } else {
        frame.fill(line, .field)
        frame.put(fields[index].text, at: Point(x: line.x, y: line.y), .field, in: line)
      }
      _ = rows.takeTop(rows.height > 6 ? 1 : 0)
    }
  }
}
