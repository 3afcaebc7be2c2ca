extension Round: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, kind, openedAt, stage, turns, lists)
    bytes.add(lastCall, reasonToShow, presentThen, shownBy, scored, lotSeed, entries)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), kind: try bytes.next(), openedAt: try bytes.next(),
      stage: try bytes.next(), turns: try bytes.next(), lists: try bytes.next(),
      lastCall: try bytes.next(), reasonToShow: try bytes.next(),
      presentThen: try bytes.next(), shownBy: try bytes.next(), scored: try bytes.next(),
      lotSeed: try bytes.next(), entries: try bytes.next())
  }
}

extension Round.Stage: Kept {}
extension Round.Turn: Kept {}

extension RoundKind: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .suggestions: bytes.append(0)
    case .vote(let rules):
      bytes.append(1)
      bytes.add(rules)
    case .evaluation(let items):
      bytes.append(2)
      bytes.add(items)
    case .hands(let statements):
      bytes.append(3)
      bytes.add(statements)
    case .confidence(let keyResults):
      bytes.append(4)
      bytes.add(keyResults)
    case .groupVote(let rules):
      bytes.append(5)
      bytes.add(rules)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .suggestions
    case 1: self = .vote(rules: try bytes.next())
    case 2: self = .evaluation(only: try bytes.next())
    case 3: self = .hands(statements: try bytes.next())
    case 4: self = .confidence(keyResults: try bytes.next())
    case 5: self = .groupVote(rules: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension VoteRules: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(method, votesEach, stacking, places, candidates, alreadyChosen, isRunOff)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      method: try bytes.next(), votesEach: try bytes.next(), stacking: try bytes.next(),
      places: try bytes.next(), candidates: try bytes.next(),
      alreadyChosen: try bytes.next(), isRunOff: try bytes.next())
  }
}

extension VoteRules.Method: Kept {}

extension SealedEntry: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .suggestion(let text):
      bytes.append(0)
      bytes.add(text)
    case .dots(let counts):
      bytes.append(1)
      bytes.add(counts)
    case .ranking(let order):
      bytes.append(2)
      bytes.add(order)
    case .evaluation(let scores):
      bytes.append(3)
      bytes.add(scores)
    case .hands(let fingers):
      bytes.append(4)
      bytes.add(fingers)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .suggestion(text: try bytes.next())
    case 1: self = .dots(counts: try bytes.next())
    case 2: self = .ranking(order: try bytes.next())
    case 3: self = .evaluation(scores: try bytes.next())
    case 4: self = .hands(fingers: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension EvaluationScores: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(objectives, confidence) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(objectives: try bytes.next(), confidence: try bytes.next())
  }
}
