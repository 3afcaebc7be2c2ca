/// JSON whose every value can be replaced by any other.
enum JSONTree: Decodable {
  case object([String: JSONTree])
  case list([JSONTree])
  case number(String)
  case text(String)
  case word(String)

  /// A value without parts, counted in the order they are written in.
  struct Leaf {
    let place: Int
    /// The names that lead to it; those that are ids, and places in lists, are a star.
    let shape: String
    let isNumber: Bool
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let bool = try? value.decode(Bool.self) {
      self = .word("\(bool)")
    } else if let number = try? value.decode(Double.self) {
      self = .number(number == number.rounded() ? "\(Int(number))" : "\(number)")
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONTree].self) {
      self = .list(list)
    } else if value.decodeNil() {
      self = .word("null")
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  /// The first leaf of every shape.
  var leaves: [Leaf] {
    var found: [Leaf] = []
    var seen: Set<String> = []
    var place = 0
    walk("", &place) { leaf in
      if seen.insert(leaf.shape).inserted { found.append(leaf) }
    }
    return found
  }

  private func walk(_ shape: String, _ place: inout Int, _ each: (Leaf) -> Void) {
    switch self {
    case .object(let members):
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        let isID = name.allSatisfy { $0.isNumber || $0 == "." }
        value.walk("\(shape)/\(isID ? "*" : name)", &place, each)
      }
    case .list(let values): for value in values { value.walk("\(shape)/*", &place, each) }
    case .number, .text:
      var isNumber = false
      if case .number = self { isNumber = true }
      each(Leaf(place: place, shape: shape, isNumber: isNumber))
      place += 1
    case .word: place += 1
    }
  }

  /// The JSON with `raw` in the place of one leaf.
  func written(_ leaf: Leaf, as raw: String) -> String {
    var text = ""
    var place = 0
    write(to: &text, &place, leaf.place, raw)
    return text
  }

  private func write(to text: inout String, _ place: inout Int, _ wanted: Int, _ raw: String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, (name, value)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        text += (index > 0 ? "," : "") + Self.quoted(name) + ":"
        value.write(to: &text, &place, wanted, raw)
      }
      text += "}"
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text, &place, wanted, raw)
      }
      text += "]"
    case .number(let digits), .word(let digits):
      text += place == wanted ? raw : digits
      place += 1
    case .text(let words):
      text += place == wanted ? raw : Self.quoted(words)
      place += 1
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
