import PlainText
import Yams

/// A table of a scheme file, with the lines it came from.
struct SchemeNode {
  struct Text {
    let string: String
    let line: Int?
  }

  private let mapping: Node.Mapping
  private let fileName: String

  /// Reads the one document of `yaml`.
  init(yaml: String, fileName: String) throws(SchemeFileError) {
    let root: Node?
    do {
      root = try Parser(yaml: yaml).singleRoot()
    } catch {
      throw SchemeFileError(
        fileName, line: Self.line(of: error), "This is not YAML. Check quotes, colons and indents.")
    }
    guard let mapping = root?.mapping else {
      throw SchemeFileError(
        fileName, line: root?.mark?.line,
        "This is not a scheme. Write lines like base00: \"1a2b3c\".")
    }
    self.init(mapping, fileName)
  }

  private init(_ mapping: Node.Mapping, _ fileName: String) {
    self.mapping = mapping
    self.fileName = fileName
  }

  /// The table under `key`; nil when there is none.
  func child(_ key: String) throws(SchemeFileError) -> SchemeNode? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else {
      throw SchemeFileError(
        fileName, line: node.mark?.line, "\(CleanText(key)) is not a list of colours with names.")
    }
    return SchemeNode(mapping, fileName)
  }

  /// The text under `key` as it is written, so that an unquoted 000000 is not a number.
  func text(_ key: String) throws(SchemeFileError) -> Text? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      throw SchemeFileError(
        fileName, line: node.mark?.line,
        "\(CleanText(key)) is not a text. Write one value after the colon.")
    }
    return Text(string: scalar.string, line: node.mark?.line)
  }

  /// The text under `key`, or under `other` when there is no `key`.
  func text(_ key: String, or other: String) throws(SchemeFileError) -> Text? {
    if let found = try text(key) { return found }
    return try text(other)
  }

  func missing(_ key: String) -> SchemeFileError {
    SchemeFileError(
      fileName, line: mapping.mark?.line,
      "\(CleanText(key)) is missing. A scheme needs base00 to base0F.")
  }

  /// Keys match in any letter case: base0a is as common as base0A.
  private func node(_ key: String) -> Node? {
    mapping.first { $0.key.scalar?.string.lowercased() == key.lowercased() }?.value
  }

  private static func line(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }
}
