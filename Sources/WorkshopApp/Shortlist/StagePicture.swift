import PlainText
import TerminalUI
import WorkshopModel

/// The stages without a list: one big line, what it means, and the keys that lead on.
struct StagePicture {
  private struct Key {
    let name: CleanText
    let words: CleanText
  }

  private var big: CleanText
  /// Of an open vote: its count stands in place of `big`.
  private var progress: RoundProgress?
  private var lines: [StyledText] = []
  private var keys: [Key] = []

  init(_ state: AppState) {
    let workshop = state.workshop
    switch workshop.currentSet.shortlistStage {
    case .readyToReveal(let id):
      let count = workshop.round(id)?.boxCount ?? 0
      big = "\(count) in the box"
      lines = [
        StyledText(
          count == 1
            ? "1 suggestion waits."
            : "\(count) suggestions wait. They come out in random order.", .body)
      ]
      if let round = workshop.round(id), round.stage == .open {
        lines += [StyledText("Entry is still open.", .caution)] + Self.missing(round, workshop)
      }
      keys = [
        Key(name: "s", words: "opens the box, all at once"),
        Key(name: "1", words: "one by one, each big"),
      ]
    case .voting(let id):
      big = ""
      let place = TurnPlace(.vote, state)
      keys =
        (place.hasSeats ? [] : [Key(name: "h", words: "hands the keyboard over")])
        + [Key(name: "c", words: "closes the vote")]
      guard let round = workshop.round(id) else { return }
      let progress = workshop.progress(of: round)
      self.progress = progress
      lines = Self.missing(round, workshop)
      if let rules = round.kind.voteRules, let matter = round.kind.voteMatter {
        lines.append(StyledText(rules.words(on: matter), .secondary))
      }
      if place.hasSeats { lines.append(StyledText("\(place.next).")) }
    case .counting(let id):
      big = "Vote closed"
      if let progress = workshop.round(id).map(workshop.progress) {
        lines = [
          StyledText("\(progress.done) of \(progress.expected) voted. Nothing is shown yet.")
        ]
      }
      keys = [
        Key(name: "s", words: "shows the result"),
        Key(name: "1", words: "from the last place up, one by one"),
        Key(name: "r", words: "opens the vote again"),
      ]
    default:
      big = "No suggestions"
      lines = [StyledText("Nothing was collected yet.", .body)]
      keys = [
        Key(name: "N", words: "goes back to collect suggestions"),
        Key(name: "a", words: "adds a suggestion by hand"),
      ]
    }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let big = progress?.count(columns: area.width) ?? big
    var rest = area
    _ = rest.takeTop(area.height >= 16 ? 2 : 0)
    let below = lines.wrapped(to: area.width).count + keys.count + 2
    let room = Rect(
      x: rest.x, y: rest.y, width: rest.width, height: max(1, rest.height - below))
    let size = BigText.size(of: big, maxWidth: area.width)
    BigText(big).draw(in: room, on: &frame)
    _ = rest.takeTop(min(size.height, room.height) + 1)
    let words = lines.wrapped(to: area.width)
    words.draw(in: rest.takeTop(words.count), align: .centre, on: &frame)
    _ = rest.takeTop(1)
    let width = keys.reduce(0) { max($0, $1.name.columns + 2 + $1.words.columns) }
    let table = rest.takeTop(keys.count)
    let left = Rect(
      x: table.x + max(0, (table.width - width) / 2), y: table.y,
      width: min(width, table.width), height: table.height)
    keys.map { StyledText($0.name, .key) + StyledText("  \($0.words)", .body) }
      .draw(in: left, on: &frame)
  }

  private static func missing(_ round: Round, _ workshop: Workshop) -> [StyledText] {
    let waiting = workshop.progress(of: round).waiting
    guard !waiting.isEmpty else { return [StyledText("✓ Everyone is in.", .good)] }
    let names = waiting.prefix(8).map(\.name.string).joined(separator: ", ")
    let more = waiting.count > 8 ? " and \(waiting.count - 8) more" : ""
    return [StyledText("Not in: \(CleanText(names))\(CleanText(more))", .body)]
  }
}

extension VoteRules {
  /// The rules in one line.
  func words(on matter: VoteMatter) -> CleanText {
    let places: CleanText = self.places == 1 ? "1 place" : "\(self.places) places"
    let ballot: CleanText =
      switch method {
      case .dots:
        "\(votesEach) \(votesEach == 1 ? "dot" : "dots") each, \(stacking ? "several may go on one" : "one per \(matter.one)")"
      case .ranking: "Everyone ranks \(matter.count(candidates.count))"
      }
    let rules: CleanText = "\(ballot) · \(places)"
    if matter == .groups { return "On \(matter.count(candidates.count)): \(rules)" }
    return isRunOff ? "Run-off among \(candidates.count): \(rules)" : rules
  }
}
