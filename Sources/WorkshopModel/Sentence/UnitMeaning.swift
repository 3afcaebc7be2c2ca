import PlainText

/// What a unit counts, as far as it can be told without doubt; only what is told can contradict.
enum UnitMeaning: Hashable {
  case percent
  case money(CurrencyMeaning)
  /// Seconds to months, by one word each.
  case time(String)
  /// People or things: `guests`.
  case things

  /// Nil where the unit says too little: empty, `m`, `points`.
  init?(_ unit: CleanText) {
    let text = unit.string.lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    if ["%", "percent", "per cent"].contains(where: text.contains), !words.contains("points") {
      self = .percent
    } else if let currency = CurrencyMeaning(unit.string) {
      self = .money(currency)
    } else if let time = words.first.flatMap({ Self.times[$0] }) {
      self = .time(time)
    } else if words.isEmpty || words.contains(where: Self.doubtful.contains) {
      return nil
    } else {
      self = .things
    }
  }

  /// Whether a number in this unit cannot be a number in `other`. Things go by many names.
  func contradicts(_ other: UnitMeaning) -> Bool {
    switch (self, other) {
    case (.money(let left), .money(let right)): left.contradicts(right)
    case (.time, .things), (.things, .time), (.things, .things): false
    default: self != other
    }
  }

  private static let times: [String: String] = [
    "second": "s", "seconds": "s", "sec": "s", "secs": "s", "minute": "min", "minutes": "min",
    "min": "min", "mins": "min", "hour": "h", "hours": "h", "hrs": "h", "day": "d", "days": "d",
    "week": "w", "weeks": "w", "month": "m", "months": "m",
  ]

  /// What multiplies, a share of another name, a mark on a scale.
  private static let doubtful: Set<String> = [
    "k", "m", "mn", "mio", "b", "bn", "thousand", "million", "billion", "millions", "thousands",
    "point", "points", "pp", "share", "rate", "ratio", "index", "score", "stars", "nps", "h", "s",
    "d", "w",
  ]
}

/// The currency of an amount, by sign or code.
enum CurrencyMeaning: Hashable {
  case sign(Character)
  case code(String)

  /// Nil where `unit` names none: `k€`, `EUR`, `euros`.
  init?(_ unit: String) {
    if let sign = unit.first(where: CurrencyName.isSymbol) {
      self = .sign(sign)
      return
    }
    let words = unit.split { !$0.isLetter }.map { $0.uppercased() }
    if let code = words.first(where: CurrencyName.isCode) {
      self = Self.signs[code].map { .sign($0) } ?? .code(code)
    } else if let sign = words.lazy.compactMap({ Self.names[$0] }).first {
      self = .sign(sign)
    } else {
      return nil
    }
  }

  /// A sign that several currencies share contradicts none of theirs.
  func contradicts(_ other: CurrencyMeaning) -> Bool {
    switch (self, other) {
    case (.sign("$"), .code(let code)), (.code(let code), .sign("$")):
      !Self.dollars.contains(code)
    case (.sign("¥"), .code("CNY")), (.code("CNY"), .sign("¥")): false
    default: self != other
    }
  }

  private static let signs: [String: Character] = [
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "TRY": "₺",
  ]
  private static let names: [String: Character] = [
    "EURO": "€", "EUROS": "€", "DOLLAR": "$", "DOLLARS": "$", "POUNDS": "£",
  ]
  private static let dollars: Set<String> = ["AUD", "CAD", "MXN", "NZD", "SGD"]
}
