import PlainText
import TerminalUI
import WorkshopModel

/// What stands where on the review.
struct ReviewPage {
  let head: [StyledText]
  let text: [StyledText]
  let headArea: Rect
  let textArea: Rect
  let buttonArea: Rect
  let buttons: ButtonRow
  /// Whether the text stands there as dots.
  let isHidden: Bool

  init(_ step: ReviewStep, _ room: SeatRoom) {
    var rows = room.area
    let name = step.turn?.name ?? ""
    let words = ReviewWords(
      step.entry, room.view, dropping: step.draft, asDots: room.showsDots)
    isHidden = words.isHidden
    head = [StyledText("\(name), please check", .secondary), StyledText(words.title, .heading)]
      .wrapped(to: rows.width)
    headArea = rows.takeTop(head.count + 1)
    buttons = ButtonRow([.init("s", words.submit), .init("Esc", "change it")])
    text = words.lines.wrapped(to: rows.width)
    let height = buttons.size(maxWidth: rows.width).height
    textArea = rows.takeTop(min(text.count, rows.height - height - 1))
    _ = rows.takeTop(1)
    buttonArea = rows.takeTop(height)
  }
}

/// An entry in the words of its review.
struct ReviewWords {
  let title: CleanText
  let lines: [StyledText]
  var submit: CleanText = "submit"
  var isHidden = false

  init(
    _ entry: SealedEntry?, _ view: SeatView, dropping draft: SealedEntry?, asDots: Bool = false,
    inWords: Bool = false
  ) {
    let promise: StyledText = StyledText(
      "Nobody sees that it is yours. Once it is in, it stays as it is.", .secondary)
    switch entry {
    case nil:
      title =
        view.questionnaire != nil
        ? "You abstain this time, from all questions." : "You abstain this time."
      lines =
        [StyledText("Abstaining counts as in. The others see only the number.")]
        + (draft?.isDropped.map { [StyledText($0, .caution)] } ?? [])
      submit = "abstain"
    case .suggestion(let text) where asDots:
      title = "The room will see your text when the box is opened."
      lines = [
        StyledText(text.asDots, .accent),
        StyledText("\(text.count) characters, as dots.", .secondary), "",
        StyledText("F3", .key)
          + StyledText(" shows it for \(Patience.lettersSeconds) seconds; any key hides it again."),
      ]
      isHidden = true
    case .suggestion(let text):
      title = "This is what the room will see:"
      lines = [
        StyledText(text, .accent), "",
        StyledText("Nobody sees that it is yours. All appear together, shuffled.", .secondary),
      ]
    case .dots(let counts):
      title = "Your dots"
      lines = view.ballotLines(counts, inWords: inWords) + ["", promise]
    case .ranking(let order):
      title = "Your order"
      lines =
        order.enumerated().map { place, id in
          StyledText("\(place + 1). ", .accent) + StyledText(view.text(of: id))
        } + ["", promise]
    case .evaluation, .hands:
      let asked = view.questionnaire
      title = "Your \(asked?.answers ?? "answers")"
      lines = (asked?.lines(entry) ?? []) + ["", promise]
    }
  }
}

extension SealedEntry {
  /// What becomes of it when its writer abstains; nil where nothing is given that could be dropped.
  fileprivate var isDropped: CleanText? {
    switch self {
    case .suggestion: "What you wrote is dropped."
    case .dots: "The dots you gave are dropped."
    case .ranking: "Your order so far is dropped."
    case .hands(let fingers) where !fingers.values.contains(where: StrategyStatement.scale.contains):
      nil
    case .evaluation, .hands: "Your answers so far are dropped."
    }
  }
}

extension SeatView {
  fileprivate func text(of id: SuggestionID) -> CleanText {
    guard case .ballot(_, let candidates)? = task else { return "" }
    return candidates.first { $0.id == id }?.text ?? ""
  }

  fileprivate func ballotLines(_ counts: [SuggestionID: Int], inWords: Bool) -> [StyledText] {
    guard case .ballot(let rules, let candidates)? = task else { return [] }
    let given = candidates.compactMap { candidate -> StyledText? in
      guard let count = counts[candidate.id] else { return nil }
      guard !inWords else {
        return StyledText("\(count) \(count == 1 ? "dot" : "dots"): \(candidate.text)")
      }
      return StyledText(CleanText(String(repeating: "●", count: count) + " "), .accent)
        + StyledText(candidate.text)
    }
    let left = rules.votesEach - counts.values.reduce(0, +)
    guard left > 0 else { return given }
    return given + [
      StyledText(
        "\(inWords ? "" : "! ")\(left) \(left == 1 ? "dot is" : "dots are") left over.", .caution)
    ]
  }

  /// What is answered in numbers; nil where the task is another.
  fileprivate var questionnaire: Questionnaire? {
    guard case .answers(let asked)? = task else { return nil }
    return asked
  }
}

extension Questionnaire {
  /// Each answer beside what it answers, under the title of its group.
  fileprivate func lines(_ entry: SealedEntry?) -> [StyledText] {
    var lines: [StyledText] = []
    var group: CleanText?
    for question in questions {
      if question.group != group {
        group = question.group
        lines += (lines.isEmpty ? [] : [""]) + (group.map { [StyledText($0, .heading)] } ?? [])
      }
      let answer = entry?.answer(to: question.item).map {
        "\($0) of \(question.item.scale.upperBound)  "
      }
      lines.append(
        (answer.map { StyledText(CleanText($0), .accent) } ?? StyledText("left out  ", .caution))
          + StyledText(question.review))
    }
    return lines
  }
}
