import Glibc

/// Which characters may be sent.
enum Encoding: Hashable, Sendable {
  case utf8
  /// The user's locale names another character set: only ASCII is safe.
  case ascii

  /// Judges by the first of LC_ALL, LC_CTYPE and LANG that is set. None set counts as UTF-8, as
  /// does a locale that names no character set; `C` and `POSIX` are ASCII.
  init(environment: [String: String]) {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    self = Self.isUTF8(locale) ? .utf8 : .ascii
  }

  private static func isUTF8(_ locale: String) -> Bool {
    if locale == "C" || locale == "POSIX" { return false }
    guard let dot = locale.firstIndex(of: ".") else { return true }
    let set = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return set.lowercased().filter { $0 != "-" } == "utf8"
  }

  /// Sets the C library to UTF-8, of which ASCII is a part; the user's own locale where it has it.
  /// Returns what can be sent then.
  func applied() -> Encoding {
    for name in ["", "C.UTF-8", "en_US.UTF-8"] {
      guard setlocale(LC_CTYPE, name) != nil, let set = nl_langinfo(CInt(CODESET)) else { continue }
      if String(cString: set) == "UTF-8" { return self }
    }
    return .ascii
  }
}
