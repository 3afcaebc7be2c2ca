extension OKRSet: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, unit, cycle, serves)
    bytes.add(rounds, suggestions, groups, shortlist, earlierShortlists)
    bytes.add(allObjectives, waivers, acceptance, alignment)
    bytes.add(checkInBook, checkInDay, weeks, review)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), unit: try bytes.next(), cycle: try bytes.next(),
      serves: try bytes.next())
    rounds = try bytes.next()
    suggestions = try bytes.next()
    groups = try bytes.next()
    shortlist = try bytes.next()
    earlierShortlists = try bytes.next()
    allObjectives = try bytes.next()
    waivers = try bytes.next()
    acceptance = try bytes.next()
    alignment = try bytes.next()
    checkInBook = try bytes.next()
    checkInDay = try bytes.next()
    weeks = try bytes.next()
    review = try bytes.next()
    if !isClosed { checkInBook.open() }
  }
}

extension Suggestion: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, text, original, takenFrom, carried, merged, isParked, isLeftOut)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), text: try bytes.next(), original: try bytes.next(),
      takenFrom: try bytes.next(), carried: try bytes.next(), merged: try bytes.next(),
      isParked: try bytes.next(), isLeftOut: try bytes.next())
  }
}

extension SuggestionGroup: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, name, members) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), name: try bytes.next(), members: try bytes.next())
  }
}

extension Shortlist: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(chosen, how) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(chosen: try bytes.next(), how: try bytes.next())
  }
}

extension ShortlistMethod: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .vote(let round):
      bytes.append(0)
      bytes.add(round)
    case .hand: bytes.append(1)
    case .fewer(let round):
      bytes.append(2)
      bytes.add(round)
    case .decision(let round, let reason):
      bytes.append(3)
      bytes.add(round, reason)
    case .lots(let round, let lot):
      bytes.append(4)
      bytes.add(round, lot)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .vote(round: try bytes.next())
    case 1: self = .hand
    case 2: self = .fewer(round: try bytes.next())
    case 3: self = .decision(round: try bytes.next(), reason: try bytes.next())
    case 4: self = .lots(round: try bytes.next(), lot: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension Lot: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(seed, count) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(seed: try bytes.next(), count: try bytes.next())
  }
}

extension Waiver: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(subject, rule, note) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(subject: try bytes.next(), rule: try bytes.next(), note: try bytes.next())
  }
}

extension AdviceRule: Kept {}

extension AdviceSubject: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .objective(let id):
      bytes.append(0)
      bytes.add(id)
    case .keyResult(let id):
      bytes.append(1)
      bytes.add(id)
    case .set: bytes.append(2)
    case .task(let id):
      bytes.append(3)
      bytes.add(id)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .objective(id: try bytes.next())
    case 1: self = .keyResult(id: try bytes.next())
    case 2: self = .set
    case 3: self = .task(id: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension Acceptance: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(reason, round, voices, present) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      reason: try bytes.next(), round: try bytes.next(), voices: try bytes.next(),
      present: try bytes.next())
  }
}
